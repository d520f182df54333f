package vn.motcua.api.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Dọn sổ trả lời: after a month nobody sends the same request again. */
@Component
class SweepAnswers {
    static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 1_000;

    private final GivenAnswers answers;
    private final Clock clock;

    SweepAnswers(GivenAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var before = clock.instant().minus(KEPT);
        int swept;
        do {
            swept = answers.sweep(before, AT_ONCE);
        } while (swept == AT_ONCE);
    }
}
