package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntUnaryOperator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Dọn bản khai: every node looks once an hour; batch by batch, so that what one did not finish the next finds. */
@Component
class SweepDrafts {
    private static final Actor PROGRAM = new Actor.Program("dossier.sweep-drafts");
    private static final int AT_ONCE = 100;

    private final ExpireDrafts expire;
    private final Clock clock;

    SweepDrafts(ExpireDrafts expire, Clock clock) {
        this.expire = expire;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT1H")
    void run() {
        runAt(clock.instant());
    }

    void runAt(Instant now) {
        untilNothingIsLeft(most -> expire.warn(PROGRAM, now, most));
        untilNothingIsLeft(most -> expire.remove(PROGRAM, now, most));
    }

    private static void untilNothingIsLeft(IntUnaryOperator round) {
        int done;
        do {
            done = round.applyAsInt(AT_ONCE);
        } while (done == AT_ONCE);
    }
}
