package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Lifecycle;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Verb;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Tiếp nhận hồ sơ: the clerk finds it complete; it gets its number and the citizen a promise. */
@Component
public class AcceptDossier {
    private final Docket docket;
    private final Dossiers dossiers;
    private final PinnedProcedures procedures;
    private final Promising promising;
    private final Agencies agencies;
    private final Routing routing;

    AcceptDossier(
            Docket docket,
            Dossiers dossiers,
            PinnedProcedures procedures,
            Promising promising,
            Agencies agencies,
            Routing routing) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.promising = promising;
        this.agencies = agencies;
        this.routing = routing;
    }

    /** @param to the agency of the first step, where several could take it */
    @Transactional
    public Handled accept(Errand errand, Optional<AgencyId> to) {
        return docket.run(errand, Verb.ACCEPT, (dossier, now) -> accept(errand, dossier, to, now));
    }

    private Handled accept(Errand errand, Dossier dossier, Optional<AgencyId> to, Instant now) {
        var procedure = procedures.of(dossier);
        var course = Course.of(procedure.process());
        if (course.first().isEmpty()) {
            return new Handled.NotPossible(new Outcome.NoSuchStep());
        }
        if (!Lifecycle.allows(dossier.standing().stage(), Verb.ACCEPT)) {
            return new Handled.NotPossible(
                    new Outcome.NotFromHere(dossier.standing().stage()));
        }
        var day = VietnamTime.dateOf(now);
        var first = course.at(course.first().get());
        var candidates = routing.candidates(first, procedure, dossier, day);
        var agency = candidates.settled(to);
        if (agency.isEmpty()) {
            return candidates.unsettled(to);
        }
        var by = errand.by().who().orElseThrow();
        var acceptance = new Acceptance(number(dossier, now), now, by, promising.from(now, dossier, procedure));
        return docket.enter(errand, dossier, dossier.accept(acceptance, course, agency.get()));
    }

    private DossierCode number(Dossier dossier, Instant now) {
        var day = VietnamTime.dateOf(now);
        var desk = agencies.find(dossier.filing().desk(), day).orElseThrow();
        var isPractice = dossier.filing().isPractice();
        var code = DossierCode.of(desk.code(), day, dossiers.nextNumber(desk.id(), day, isPractice));
        return isPractice ? code.forPractice() : code;
    }
}
