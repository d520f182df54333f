package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/**
 * Tìm hồ sơ by a code that was typed or scanned. Where it leads says nothing; whether it may be seen is asked there. Who
 * practises finds what was made for practice, and nobody else does.
 */
@Component
public class FindDossier {
    private final Dossiers dossiers;
    private final Access access;

    FindDossier(Dossiers dossiers, Access access) {
        this.dossiers = dossiers;
        this.access = access;
    }

    @Transactional
    public Outcome find(Actor by, String typed) {
        if (access.decide(by, DossierPolicy.FIND, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return PublicCode.typed(typed)
                .filter(code -> code.isPractice() == by.practises())
                .map(PublicCode::value)
                .or(() -> DossierCode.typed(typed)
                        .filter(code -> code.isPractice() == by.practises())
                        .map(DossierCode::value))
                .flatMap(dossiers::bearing)
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(Outcome.Unknown::new);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Found(DossierId dossier) implements Outcome {}

        /** Not a code, or nobody's. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
