package vn.motcua.identity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.PersonId;

/**
 * Đề nghị khôi phục tài khoản of somebody who lost key or app: one administrator asks, another agrees, in time.
 *
 * @param reason as who asked knows it
 */
public record Recovery(UUID id, PersonId person, String reason, PersonId askedBy, Instant askedAt, Instant until) {
    public static final int LONGEST_REASON = 500;
    public static final Duration LIFE = Duration.ofHours(24);

    public boolean over(Instant now) {
        return !now.isBefore(until);
    }
}
