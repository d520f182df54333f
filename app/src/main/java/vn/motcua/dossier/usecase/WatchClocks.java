package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntUnaryOperator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/**
 * Canh giờ hẹn: every node looks four times a minute, so that nobody waits a whole one for a warning. Two nodes share the
 * work; what one did not finish the other does, and so does the next round.
 */
@Component
class WatchClocks {
    private static final Actor PROGRAM = new Actor.Program("dossier.watch-clocks");
    private static final int AT_ONCE = 200;

    private final RingAlarms ring;
    private final RemindOfOpinions remind;
    private final Clock clock;

    WatchClocks(RingAlarms ring, RemindOfOpinions remind, Clock clock) {
        this.ring = ring;
        this.remind = remind;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15S")
    void run() {
        runAt(clock.instant());
    }

    void runAt(Instant now) {
        untilNothingIsOver(most -> ring.ring(PROGRAM, now, most));
        untilNothingIsOver(most -> remind.remind(PROGRAM, now, most));
    }

    private static void untilNothingIsOver(IntUnaryOperator round) {
        int told;
        do {
            told = round.applyAsInt(AT_ONCE);
        } while (told > 0);
    }
}
