package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Pause;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Merging;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Silence;

/**
 * Đồng hồ im lặng: until when the office may be silent before a law takes that for its answer. It is reckoned from the way of a
 * dossier each time it is asked, so it stands still and runs on as the promise does, and follows the calendar as it is.
 */
@Component
class SilenceClock {
    private final PinnedProcedures procedures;
    private final Dossiers dossiers;
    private final Silences silences;
    private final AlarmClock alarmClock;
    private final Calendars calendars;

    SilenceClock(
            PinnedProcedures procedures,
            Dossiers dossiers,
            Silences silences,
            AlarmClock alarmClock,
            Calendars calendars) {
        this.procedures = procedures;
        this.dossiers = dossiers;
        this.silences = silences;
        this.alarmClock = alarmClock;
        this.calendars = calendars;
    }

    /** Empty where no law gives silence a meaning, and where no answer is owed. */
    Optional<Silence> of(Dossier dossier) {
        var procedure = procedures.of(dossier);
        return procedure.terms().silence().isPresent()
                ? of(dossier, procedure, dossiers.passages(dossier.id()))
                : Optional.empty();
    }

    /** The same, for whoever has looked up the rest. */
    Optional<Silence> of(Dossier dossier, Procedure procedure, List<Passage> way) {
        var course = Course.of(procedure.process());
        return procedure
                .terms()
                .silence()
                .filter(_ -> Silence.isOwed(dossier, course))
                .map(law -> new Silence(
                        law,
                        Silence.runs(dossier, course)
                                ? until(dossier, law, pauses(dossier, procedure, way))
                                : Optional.empty()));
    }

    /** To be called once the move is written down. */
    void follow(Dossier before, Dossier after) {
        var procedure = procedures.of(after);
        var course = Course.of(procedure.process());
        var isAsBefore = Silence.runs(before, course) == Silence.runs(after, course)
                && before.acceptance().equals(after.acceptance());
        if (procedure.terms().silence().isEmpty() || isAsBefore) {
            return;
        }
        var way = dossiers.passages(after.id());
        var until = of(after, procedure, way).flatMap(Silence::until);
        silences.expect(after.id(), until);
        alarmClock.beforeSilence(after, until, pauses(after, procedure, way));
    }

    /** Unlike the promise, which is the office's word, it stands still as well while a dossier lies stopped by mistake. */
    private static List<Pause> pauses(Dossier dossier, Procedure procedure, List<Passage> way) {
        var waits = Halt.pauses(
                way, procedure.terms().onSupplement(), dossier.custody().since());
        return Stream.concat(waits.stream(), Merging.stops(way).stream()).toList();
    }

    private Optional<Instant> until(Dossier dossier, TacitDecision law, List<Pause> pauses) {
        var calendar = calendars.of(dossier.filing().desk());
        var accepted = dossier.acceptance().orElseThrow().at();
        var after = law.after();
        return Deadline.compute(calendar, accepted, after.limit(), after.cutOff(), pauses) instanceof Deadline.Due found
                ? Optional.of(found.due())
                : Optional.empty();
    }
}
