package vn.motcua.api.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Giữ nhịp: how many requests of one kind from one place are answered in a minute, by all nodes together. Each node answers
 * the first tenth without asking anybody, and then takes tenth by tenth from what all of them share. So who asks little costs
 * nothing, who asks much costs ten rows a minute, and with each further node at most a tenth more is answered.
 */
@Component
public class KeepPace {
    private static final int TENTH = 10;

    private final Leases leases;
    private final Clock clock;
    private final AtomicReference<Minute> current = new AtomicReference<>(new Minute(Instant.EPOCH));

    public KeepPace(Leases leases, Clock clock) {
        this.leases = leases;
        this.clock = clock;
    }

    /**
     * Takes one.
     *
     * @param key of what is counted together
     * @return how long to wait; empty if this one is answered
     */
    public Optional<Duration> take(String key, int inAMinute) {
        var now = clock.instant();
        var minute = minute(now);
        var share = minute.shares().computeIfAbsent(key, _ -> new Share());
        var tenth = Math.max(1, inAMinute / TENTH);
        return share.take(tenth, () -> leases.take(key, minute.begun(), tenth) <= inAMinute - tenth)
                ? Optional.empty()
                : Optional.of(Duration.between(now, minute.begun().plus(1, ChronoUnit.MINUTES)));
    }

    /** What was counted in minutes past is forgotten, here and in the book. */
    private Minute minute(Instant now) {
        var begun = now.truncatedTo(ChronoUnit.MINUTES);
        var known = current.get();
        if (known.begun().equals(begun)) {
            return known;
        }
        var next = new Minute(begun);
        if (!current.compareAndSet(known, next)) {
            return current.get();
        }
        if (known.shares().values().stream().anyMatch(Share::hasAsked)) {
            leases.sweep(begun.minus(1, ChronoUnit.MINUTES));
        }
        return next;
    }

    private record Minute(Instant begun, ConcurrentMap<String, Share> shares) {
        Minute(Instant begun) {
            this(begun, new ConcurrentHashMap<>());
        }
    }

    /** Phần of one node. */
    private static final class Share {
        private int taken;
        private int granted;
        private boolean asked;
        private boolean exhausted;

        /** @param more whether another tenth is left for this node */
        synchronized boolean take(int tenth, BooleanSupplier more) {
            if (granted == 0) {
                granted = tenth;
            }
            if (taken == granted && !exhausted) {
                asked = true;
                exhausted = !more.getAsBoolean();
                granted += exhausted ? 0 : tenth;
            }
            if (taken == granted) {
                return false;
            }
            taken++;
            return true;
        }

        synchronized boolean hasAsked() {
            return asked;
        }
    }
}
