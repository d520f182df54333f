package vn.motcua.notification.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Kiên nhẫn: how long to wait after each attempt; together almost three days, so that a weekend's outage loses nothing. */
public final class Patience {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private Patience() {}

    /** Until the next attempt; empty if there have been enough. */
    public static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
