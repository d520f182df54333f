package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Quên khách: half a year after the end of their last link, longer than anything they began is kept, nobody knows them. */
@Component
class ForgetGuests {
    private static final Duration KNOWN = Duration.ofDays(180);
    private static final int AT_ONCE = 500;

    private final Guests guests;
    private final Clock clock;

    ForgetGuests(Guests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 11, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var now = clock.instant();
        int forgotten;
        do {
            forgotten = guests.forget(now.minus(KNOWN), now, AT_ONCE);
        } while (forgotten == AT_ONCE);
    }
}
