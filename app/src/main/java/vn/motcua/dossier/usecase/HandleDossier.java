package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Next;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Xử lý hồ sơ: does the step that falls to one's role, and hands on or sends back. */
@Component
public class HandleDossier {
    private final Docket docket;
    private final Dossiers dossiers;
    private final Preparation preparation;
    private final PinnedProcedures procedures;
    private final Routing routing;
    private final DraftSilence silence;

    HandleDossier(
            Docket docket,
            Dossiers dossiers,
            Preparation preparation,
            PinnedProcedures procedures,
            Routing routing,
            DraftSilence silence) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.preparation = preparation;
        this.procedures = procedures;
        this.routing = routing;
        this.silence = silence;
    }

    /**
     * Chuyển bước: the step is done, and the next one begins.
     *
     * @param wording what is to be decided, where this step prepares it; empty leaves it as it is
     * @param to the agency of the next step, where several could take it
     */
    @Transactional
    public Handled handOn(Errand errand, String wording, Optional<AgencyId> to) {
        return docket.run(errand, Verb.HAND_ON, (dossier, now) -> {
            if (!(dossier.standing() instanceof Standing.InHand(var step))) {
                return notFromHere(dossier);
            }
            var procedure = procedures.of(dossier);
            var course = Course.of(procedure.process());
            preparation.write(errand, course.at(step).kind(), wording, now);
            if (course.at(step).kind() == Kind.DECIDE && !preparation.isWritten(dossier.id())) {
                return new Handled.WordingNeeded();
            }
            return handOn(errand, dossier, procedure, new Way(course, step, to, now));
        });
    }

    /** Trả lại bước trước, saying why. */
    @Transactional
    public Handled sendBack(Errand errand, int step) {
        return docket.run(errand, Verb.SEND_BACK, (dossier, now) -> {
            var course = Course.of(procedures.of(dossier).process());
            // Who had it at that step has it again: a procedure's steps do not change their agencies on the way.
            var agency = dossiers.passages(dossier.id()).stream()
                    .filter(passage -> passage.step().equals(Optional.of(step)))
                    .reduce((_, later) -> later)
                    .map(passage -> passage.custody().agency());
            return agency.map(back -> docket.enter(errand, dossier, dossier.sendBack(step, course, back, now)))
                    .orElseGet(() -> new Handled.NotPossible(new Outcome.NoSuchStep()));
        });
    }

    /** Thu hồi what was handed over by mistake, saying why, as long as nobody has acted on it there. */
    @Transactional
    public Handled recall(Errand errand) {
        return docket.run(
                errand,
                Verb.RECALL,
                (dossier, now) -> Passage.giving(dossiers.passages(dossier.id()))
                        .map(giver -> docket.enter(errand, dossier, dossier.recall(giver, now)))
                        .orElseGet(() -> new Handled.NotPossible(new Outcome.NothingToRecall())));
    }

    private Handled handOn(Errand errand, Dossier dossier, Procedure procedure, Way way) {
        var by = Maker.of(errand.by()).orElseThrow();
        var after = way.course().after(way.step());
        var agency = dossier.custody().agency();
        if (after.isPresent()) {
            var step = way.course().at(after.get());
            var day = VietnamTime.dateOf(way.now());
            var candidates = routing.candidates(step, procedure, dossier, day);
            var settled = candidates.settled(way.to());
            if (settled.isEmpty()) {
                return candidates.unsettled(way.to());
            }
            agency = settled.get();
        }
        var next =
                new Next(agency, way.now(), () -> silence.until(dossier.filing().desk(), way.now()));
        var preparers = preparation.by(dossier, way.course(), way.step());
        return docket.enter(errand, dossier, dossier.handOn(by, way.course(), preparers, next));
    }

    private static Handled notFromHere(Dossier dossier) {
        return new Handled.NotPossible(
                new Outcome.NotFromHere(dossier.standing().stage()));
    }

    /** Which way it goes: from where, to whom, when. */
    private record Way(Course course, int step, Optional<AgencyId> to, Instant now) {}
}
