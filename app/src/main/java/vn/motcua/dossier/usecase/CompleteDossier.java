package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;

/** Bổ sung hồ sơ: its owner has added what was asked for, by {@link AddPaper}, and sends it back to the desk. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17")
public class CompleteDossier {
    private final Docket docket;

    CompleteDossier(Docket docket) {
        this.docket = docket;
    }

    /** The note says what was added or put right; it may be empty. */
    @Transactional
    public Handled complete(Errand errand) {
        return docket.run(
                errand, Verb.COMPLETE, (dossier, now) -> docket.enter(errand, dossier, dossier.complete(now)));
    }
}
