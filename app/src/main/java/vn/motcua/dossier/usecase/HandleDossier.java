package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Dossier.Next;
import vn.motcua.dossier.model.Dossier.Outcome;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/** Xử lý hồ sơ: does the step that falls to one's role, and hands on or sends back. */
@Component
public class HandleDossier {
    private final Docket docket;
    private final Dossiers dossiers;
    private final Wordings wordings;
    private final PinnedProcedures procedures;
    private final Routing routing;
    private final Silence silence;

    HandleDossier(
            Docket docket,
            Dossiers dossiers,
            Wordings wordings,
            PinnedProcedures procedures,
            Routing routing,
            Silence silence) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.wordings = wordings;
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
            write(errand, dossier.id(), course.at(step).kind(), wording, now);
            if (course.at(step).kind() == Kind.DECIDE
                    && wordings.last(dossier.id()).isEmpty()) {
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

    private Handled handOn(Errand errand, Dossier dossier, Procedure procedure, Way way) {
        var by = errand.by().who().orElseThrow();
        var after = way.course().after(way.step());
        var agency = dossier.custody().agency();
        if (after.isPresent()) {
            var step = way.course().at(after.get());
            var day = VietnamTime.dateOf(way.now());
            var candidates =
                    routing.candidates(step, procedure, dossier.filing().desk(), day);
            var settled = Routing.settled(candidates, way.to());
            if (settled.isEmpty()) {
                return new Handled.WhichAgency(candidates);
            }
            agency = settled.get();
        }
        var next = new Next(agency, way.now(), () -> silence.until(dossier.filing().desk(), way.now()));
        return docket.enter(errand, dossier, dossier.handOn(by, way.course(), preparers(dossier, way), next));
    }

    /** Whoever handed on a step of preparation, or wrote what is to be decided. Only who decides is asked about it. */
    private Set<PersonId> preparers(Dossier dossier, Way way) {
        if (way.course().at(way.step()).kind() != Kind.DECIDE) {
            return Set.of();
        }
        var preparing = IntStream.range(0, way.step())
                .filter(step -> way.course().at(step).kind() == Kind.PREPARE)
                .boxed()
                .collect(Collectors.toSet());
        return Stream.concat(
                        dossiers.whoDid(dossier.id(), Verb.HAND_ON, preparing).stream(),
                        wordings.all(dossier.id()).stream().map(Wordings.Wording::by))
                .collect(Collectors.toSet());
    }

    private void write(Errand errand, DossierId dossier, Kind kind, String text, Instant now) {
        var wording = text.strip();
        if (!Wordings.isWrittenAt(kind) || wording.isEmpty()) {
            return;
        }
        var last = wordings.last(dossier);
        if (last.filter(is -> is.text().equals(wording)).isPresent()) {
            return;
        }
        var version = last.map(Wordings.Wording::version).orElse(0) + 1;
        var by = errand.by().who().orElseThrow();
        wordings.write(dossier, new Wordings.Wording(version, wording, now, by));
    }

    private static Handled notFromHere(Dossier dossier) {
        return new Handled.NotPossible(
                new Outcome.NotFromHere(dossier.standing().stage()));
    }

    /** Which way it goes: from where, to whom, when. */
    private record Way(Course course, int step, Optional<AgencyId> to, Instant now) {}
}
