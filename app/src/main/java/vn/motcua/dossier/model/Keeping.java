package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Việc giữ bản khai.
 *
 * @param warnedAt when it was last told that the end comes near; it counts for nothing once something is saved after it
 */
public record Keeping(Lifetime lifetime, Optional<Instant> warnedAt) {
    /** Of one that was just begun. */
    public static Keeping fresh(Lifetime lifetime) {
        return new Keeping(lifetime, Optional.empty());
    }

    Instant until(Instant saved) {
        return lifetime.until(saved, warnedAt);
    }

    boolean isEnding(Instant saved) {
        return warnedAt.filter(at -> !at.isBefore(saved)).isPresent();
    }
}
