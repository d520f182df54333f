package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/**
 * Tìm hồ sơ by a code that was typed or scanned, or the procedure whose paper form was. Where it leads says nothing; whether it may be seen is asked there. Who
 * practises finds what was made for practice, and nobody else does.
 */
@Component
public class FindDossier {
    private static final Pattern ADDRESS = Pattern.compile(".*/track\\?code=([^&\\s]+)");

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Access access;
    private final Clock clock;

    FindDossier(Dossiers dossiers, Catalogue catalogue, Access access, Clock clock) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Outcome find(Actor by, String typed) {
        if (access.decide(by, DossierPolicy.FIND, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = code(typed);
        return PublicCode.typed(code)
                .filter(each -> each.isPractice() == by.practises())
                .map(PublicCode::value)
                .or(() -> DossierCode.typed(code)
                        .filter(each -> each.isPractice() == by.practises())
                        .map(DossierCode::value))
                .flatMap(dossiers::bearing)
                .<Outcome>map(Outcome.Found::new)
                .or(() -> PaperForm.scanned(typed).flatMap(this::form))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Out of the address that the square of a paper holds. */
    private static String code(String typed) {
        var address = ADDRESS.matcher(typed.strip());
        return address.matches() ? address.group(1) : typed;
    }

    private Optional<Outcome> form(PaperForm form) {
        return catalogue.history(form.procedure()).stream()
                .filter(revision -> revision.number() == form.revision())
                .findFirst()
                .map(revision -> new Outcome.Form(form, revision.inForceOn(VietnamTime.dateOf(clock.instant()))));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Found(DossierId dossier) implements Outcome {}

        /**
         * No dossier: a form that was filled in by hand.
         *
         * @param current whether it is of the revision in force
         */
        record Form(PaperForm form, boolean current) implements Outcome {}

        /** Not a code, or nobody's. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
