package vn.motcua.dossier.usecase;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/**
 * Cho hồ sơ đi tiếp once the citizen has had time enough to look at a draft. Every node does it; of two that take the same
 * dossier one is overtaken.
 */
@Component
class LetSilencePass {
    private static final Actor PROGRAM = new Actor.Program("dossier.let-silence-pass");
    private static final int AT_ONCE = 100;

    private final Dossiers dossiers;
    private final AnswerDossier answer;
    private final Clock clock;

    LetSilencePass(Dossiers dossiers, AnswerDossier answer, Clock clock) {
        this.dossiers = dossiers;
        this.answer = answer;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void run() {
        long passed;
        do {
            passed = dossiers.silentAt(clock.instant(), AT_ONCE).stream()
                    .filter(this::passes)
                    .count();
        } while (passed == AT_ONCE);
    }

    private boolean passes(Dossier dossier) {
        return answer.letPass(new Errand(PROGRAM, dossier.id(), dossier.moves())) instanceof Handled.Done;
    }
}
