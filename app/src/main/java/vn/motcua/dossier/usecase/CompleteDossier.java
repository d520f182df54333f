package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;

/**
 * Bổ sung hồ sơ: its owner has added what was asked for, by {@link AddPaper}, and put right what was marked, by
 * {@link CorrectAnswer}, and sends it back to who asked.
 */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17")
public class CompleteDossier {
    private final Docket docket;
    private final Dossiers dossiers;
    private final PinnedProcedures procedures;
    private final Promising promising;
    private final CorrectAnswer correctAnswer;

    CompleteDossier(
            Docket docket,
            Dossiers dossiers,
            PinnedProcedures procedures,
            Promising promising,
            CorrectAnswer correctAnswer) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.promising = promising;
        this.correctAnswer = correctAnswer;
    }

    /** The note says what was added or put right; it may be empty. */
    @Transactional
    public Handled complete(Errand errand) {
        return docket.run(errand, Verb.COMPLETE, (dossier, now) -> {
            var handled = docket.enter(errand, dossier, dossier.complete(now, () -> due(dossier, now)));
            if (handled instanceof Handled.Done) {
                correctAnswer.handIn(errand, dossier, now);
            }
            return handled;
        });
    }

    private Optional<Instant> due(Dossier dossier, Instant now) {
        return promising.afterHalts(dossier, procedures.of(dossier), dossiers.passages(dossier.id()), now);
    }
}
