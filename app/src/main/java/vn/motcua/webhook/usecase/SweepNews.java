package vn.motcua.webhook.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Dọn tin báo: what was told or given up long ago stands in the event log anyway. */
@Component
class SweepNews {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 1_000;

    private final Deliveries deliveries;
    private final Clock clock;

    SweepNews(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 12, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var before = clock.instant().minus(KEPT);
        int swept;
        do {
            swept = deliveries.sweep(before, AT_ONCE);
        } while (swept == AT_ONCE);
    }
}
