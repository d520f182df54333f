package vn.motcua.notification.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Dọn tin: what was delivered or given up long ago is nobody's business any more. */
@Component
class SweepMessages {
    static final Duration KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 1_000;

    private final Messages messages;
    private final Clock clock;

    SweepMessages(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var before = clock.instant().minus(KEPT);
        int swept;
        do {
            swept = messages.sweep(before, AT_ONCE);
        } while (swept == AT_ONCE);
    }
}
