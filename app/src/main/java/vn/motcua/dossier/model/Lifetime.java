package vn.motcua.dossier.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.LegalBasis;

/**
 * Thời hạn giữ bản khai: how long a draft is kept that nobody touches. Whoever saves anything of it begins the time anew; nothing is
 * removed before the notice has been out for its days, however long the program stood still.
 *
 * @param days from the last change to the end, 2 to 3650
 * @param notice for how many of them at least whoever fills it in has been told, 1 to one less than {@code days}
 */
@LegalBasis("Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3")
public record Lifetime(int days, int notice) {
    private static final int LONGEST = 3650;

    public Lifetime {
        if (notice < 1 || days <= notice || days > LONGEST) {
            throw new IllegalArgumentException("drafts are kept for 2 to " + LONGEST
                    + " days, with notice for fewer of them: " + days + ", " + notice);
        }
    }

    /** When one is over that was saved then; a notice from before that is void. */
    public Instant until(Instant saved, Optional<Instant> warned) {
        var end = saved.plus(Duration.ofDays(days));
        return warned.filter(at -> !at.isBefore(saved))
                .map(at -> at.plus(Duration.ofDays(notice)))
                .filter(end::isBefore)
                .orElse(end);
    }

    /** Whoever saved last at this time or before is told now. */
    public Instant warnsOfSaved(Instant now) {
        return now.minus(Duration.ofDays((long) days - notice));
    }

    /** What was saved last at this time or before is over now. */
    public Instant endsSaved(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    /** What was warned of at this time or before has been warned of long enough. */
    public Instant endsWarned(Instant now) {
        return now.minus(Duration.ofDays(notice));
    }
}
