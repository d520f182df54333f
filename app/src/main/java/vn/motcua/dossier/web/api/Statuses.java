package vn.motcua.dossier.web.api;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.SeeDossier;

/** From a code to the dossier, and from the dossier to what programs see of it. */
@Component
class Statuses {
    private final SeeDossier seeDossier;
    private final AgencyCodes codes;

    Statuses(SeeDossier seeDossier, AgencyCodes codes) {
        this.seeDossier = seeDossier;
        this.codes = codes;
    }

    /** Whether one may know more of it than that its code is taken is asked by the verb. */
    Optional<DossierId> bearing(String typed) {
        return PublicCode.typed(typed)
                .map(PublicCode::value)
                .or(() -> DossierCode.typed(typed).map(DossierCode::value))
                .flatMap(seeDossier::bearing);
    }

    Optional<String> code(DossierId dossier) {
        return seeDossier.code(dossier).map(PublicCode::value);
    }

    Status of(Dossier dossier) {
        var acceptance = dossier.acceptance();
        return new Status(
                dossier.filing().code().value(),
                acceptance.map(Acceptance::code).map(DossierCode::value),
                dossier.filing().procedure().value(),
                dossier.standing().stage().key(),
                dossier.standing().atStep(),
                dossier.moves(),
                holder(dossier.custody()),
                dossier.due(),
                Optional.of(dossier.custody().since()).filter(_ -> dossier.isPaused()));
    }

    Status.Holder holder(Custody custody) {
        return new Status.Holder(
                codes.of(custody.agency(), custody.since()), custody.role().key(), custody.since());
    }
}
