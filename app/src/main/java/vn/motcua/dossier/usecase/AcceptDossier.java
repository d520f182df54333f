package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Lifecycle;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Tiếp nhận hồ sơ: the clerk finds it complete; it gets its number and the citizen a promise. */
@Component
public class AcceptDossier {
    private final Docket docket;
    private final Numbering numbering;
    private final PinnedProcedures procedures;
    private final Promising promising;
    private final Routing routing;
    private final Linking linking;

    AcceptDossier(
            Docket docket,
            Numbering numbering,
            PinnedProcedures procedures,
            Promising promising,
            Routing routing,
            Linking linking) {
        this.docket = docket;
        this.numbering = numbering;
        this.procedures = procedures;
        this.promising = promising;
        this.routing = routing;
        this.linking = linking;
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
        if (linking.isWaiting(dossier.id())) {
            return new Handled.NotPossible(new Outcome.Waits());
        }
        var day = VietnamTime.dateOf(now);
        var first = course.at(course.first().get());
        var candidates = routing.candidates(first, procedure, dossier, day);
        var agency = candidates.settled(to);
        if (agency.isEmpty()) {
            return candidates.unsettled(to);
        }
        var by = errand.by().who().orElseThrow();
        var acceptance = new Acceptance(numbering.next(dossier, now), now, by, promising.from(now, dossier, procedure));
        return docket.enter(errand, dossier, dossier.accept(acceptance, course, agency.get()));
    }
}
