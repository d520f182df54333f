package vn.motcua.identity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;

/**
 * Mở hồ sơ khẩn cấp: an officer opened a record that is another agency's, and said why. It lasts an hour and is reviewed
 * afterwards.
 *
 * @param what the record, the agency that had it in hand and whose it is
 * @param code by which people know the record
 * @param review empty until somebody else has judged it
 */
public record Emergency(
        UUID id, PersonId by, Concerning what, String code, String reason, Instant at, Optional<Review> review) {
    public static final Duration LIFE = Duration.ofHours(1);

    /** A word is no reason. */
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST_REASON = 500;

    public static boolean isReason(String text) {
        return text.length() >= SHORTEST_REASON && text.length() <= LONGEST_REASON;
    }

    public Emergency {
        if (what.record().isEmpty() || what.agency().isEmpty() || !isReason(reason)) {
            throw new IllegalArgumentException("an emergency names a record, its agency and a reason");
        }
    }

    @Override
    public String toString() {
        return "Emergency[" + id + "]";
    }

    /** Kết luận of somebody else. */
    public record Review(PersonId by, Instant at, boolean justified, String remark) {}
}
