package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Actor;

/** Canh im lặng của cơ quan. Every node does it; of two that take the same dossier one is overtaken. */
@Component
class WatchSilences {
    private static final Actor PROGRAM = new Actor.Program("dossier.watch-silences");
    private static final int AT_ONCE = 100;

    private final Silences silences;
    private final Dossiers dossiers;
    private final DecideBySilence decide;
    private final Clock clock;

    WatchSilences(Silences silences, Dossiers dossiers, DecideBySilence decide, Clock clock) {
        this.silences = silences;
        this.dossiers = dossiers;
        this.decide = decide;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void run() {
        runAt(clock.instant());
    }

    void runAt(Instant now) {
        long decided;
        do {
            decided = silences.over(now, AT_ONCE).stream().filter(this::decides).count();
        } while (decided == AT_ONCE);
    }

    private boolean decides(DossierId id) {
        return dossiers.find(id)
                .map(dossier -> decide.decide(new Errand(PROGRAM, id, dossier.moves())))
                .filter(Handled.Done.class::isInstance)
                .isPresent();
    }
}
