package vn.motcua.webhook.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Kiên nhẫn with a receiver: quick at first, then slower; together more than a day, so that a night's outage loses nothing. */
public final class Patience {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14));

    private Patience() {}

    /** Until the next attempt; empty if there have been enough. */
    public static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
