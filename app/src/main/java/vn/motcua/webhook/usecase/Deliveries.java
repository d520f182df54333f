package vn.motcua.webhook.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Sổ tin báo: what each subscriber is to be told, and what became of it. */
public interface Deliveries {

    /** Queued twice for the same event, it is there once. */
    void queue(News news, long event, Instant due);

    /** Those for whom something is due. */
    List<UUID> awaited(Instant now);

    /** Takes what has been due longest, if nobody else has it, and keeps others off it until then. */
    Optional<Taken> take(UUID subscriber, Instant now, Instant until);

    void told(Taken taken, Instant at);

    void postpone(Taken taken, Instant due, String answer);

    /** Nobody tries it any more. False if another took it meanwhile. */
    boolean bury(Taken taken, Instant at, String answer);

    /** What was given up begins anew; false if it was not. */
    boolean replay(UUID subscriber, UUID news, Instant due);

    /** What was given up, the oldest first. */
    List<UUID> dead(UUID subscriber, int most);

    /** What is still to be told will not be. */
    void forget(UUID subscriber);

    /** Newest first. */
    List<Line> page(UUID subscriber, Optional<UUID> before, int most);

    long count(UUID subscriber, State state);

    /** Deletes what was settled before that; how many there were. */
    int sweep(Instant before, int most);

    /** Tin báo. */
    record News(UUID id, UUID subscriber, String fact, Instant at, String body) {}

    /** @param attempt whoever settles it names the attempt, so one that is overtaken changes nothing */
    record Taken(UUID id, UUID subscriber, String address, String body, int attempt) {}

    /** Trạng thái. */
    enum State {
        WAITING,
        TOLD,
        DEAD;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param due of the next attempt; empty once it is settled */
    record Line(UUID id, String fact, Instant at, State state, int attempts, Optional<Instant> due, String answer) {}
}
