package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Verb;

/** Trả kết quả at the desk: the dossier ends. */
@Component
public class GiveOutResult {
    private final Docket docket;

    GiveOutResult(Docket docket) {
        this.docket = docket;
    }

    /** The note says to whom, where that is not the owner. */
    @Transactional
    public Handled giveOut(Errand errand) {
        return docket.run(errand, Verb.GIVE_OUT, (dossier, now) -> docket.enter(errand, dossier, dossier.giveOut(now)));
    }
}
