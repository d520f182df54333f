package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.catalogue.InternalProcess.Step;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Twin;
import vn.motcua.dossier.usecase.Whereabouts.Holder;
import vn.motcua.dossier.usecase.Whereabouts.Progress;
import vn.motcua.dossier.usecase.Whereabouts.Stop;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;

/** Xác định hồ sơ đang ở đâu. */
@Component
public class Locating {
    private static final int QUARTERS_OF_AN_HOUR = 4;
    private static final Set<Stage> GIVEN_UP = EnumSet.of(Stage.WITHDRAWN, Stage.STOPPED);

    private final Agencies agencies;
    private final Calendars calendars;
    private final SilenceClock silenceClock;

    Locating(Agencies agencies, Calendars calendars, SilenceClock silenceClock) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.silenceClock = silenceClock;
    }

    public Whereabouts of(Folder folder) {
        return of(
                folder.dossier(),
                folder.procedure(),
                folder.way(),
                folder.content().twins());
    }

    Whereabouts of(Dossier dossier, Procedure procedure, List<Passage> way, List<Twin> twins) {
        var course = Course.of(procedure.process());
        return new Whereabouts(
                dossier.standing().stage(),
                holder(dossier),
                dossier.custody().since(),
                until(dossier, course),
                dossier.due(),
                silenceClock.of(dossier, procedure, way),
                Halt.in(way),
                twins,
                stops(dossier, course, way));
    }

    private Optional<Holder> holder(Dossier dossier) {
        var stage = dossier.standing().stage();
        if (stage.isWithCitizen()) {
            return Optional.of(new Holder.Citizen());
        }
        var custody = dossier.custody();
        return stage.isOpen()
                ? agencies.find(custody.agency(), VietnamTime.dateOf(custody.since()))
                        .map(agency -> new Holder.Office(agency, custody.role()))
                : Optional.empty();
    }

    private Optional<Instant> until(Dossier dossier, Course course) {
        return switch (dossier.standing()) {
            case Standing.DraftShown shown -> Optional.of(shown.until());
            case Standing.InHand at -> limit(course.at(at.step()), dossier.custody());
            case Standing.Filed _, Standing.RefusalProposed _ ->
                reception(course).flatMap(step -> limit(step, dossier.custody()));
            case Standing.Incomplete _,
                    Standing.Unpaid _,
                    Standing.NotAccepted _,
                    Standing.Withdrawn _,
                    Standing.Stopped _,
                    Standing.Finished _,
                    Standing.Returned _ -> Optional.empty();
        };
    }

    static Optional<Step> reception(Course course) {
        return course.steps().stream()
                .filter(step -> step.kind() == Kind.RECEIVE)
                .findFirst();
    }

    /** The step's own time in the agency's working hours, begun hours counted whole. */
    Optional<Instant> limit(Step step, Custody custody) {
        if (step.quarters() == 0) {
            return Optional.empty();
        }
        var limit = Limit.hours(Math.ceilDiv(step.quarters(), QUARTERS_OF_AN_HOUR));
        var calendar = calendars.of(custody.agency());
        return Deadline.compute(calendar, custody.since(), limit, CutOff.NONE, List.of()) instanceof Deadline.Due found
                ? Optional.of(found.due())
                : Optional.empty();
    }

    private static List<Stop> stops(Dossier dossier, Course course, List<Passage> way) {
        int present = stoodLast(way).orElseGet(() -> present(dossier.standing(), course));
        return IntStream.range(0, course.steps().size())
                .mapToObj(number -> stop(number, progress(number, present), course, way))
                .toList();
    }

    /** What ended without a result went no further than where it stood before. */
    private static Optional<Integer> stoodLast(List<Passage> way) {
        var isGivenUp = !way.isEmpty() && GIVEN_UP.contains(way.getLast().stage());
        return isGivenUp && way.size() > 1 ? way.get(way.size() - 2).step() : Optional.empty();
    }

    /** A step that lies ahead again, because it was sent back or recalled, has not been reached. */
    private static Stop stop(int number, Progress progress, Course course, List<Passage> way) {
        var reached = reached(number, course, way).filter(_ -> progress != Progress.AHEAD);
        return new Stop(course.at(number).name(), progress, reached);
    }

    /** Where it stands among the steps; beyond the last once it was returned, before the first where there is no step for it. */
    private static int present(Standing standing, Course course) {
        return switch (standing) {
            case Standing.InHand at -> at.step();
            case Standing.DraftShown at -> at.step();
            case Standing.Unpaid at -> at.step();
            case Standing.Incomplete(var step) when step.isPresent() -> step.get();
            case Standing.Filed _,
                    Standing.Incomplete _,
                    Standing.RefusalProposed _,
                    Standing.NotAccepted _,
                    Standing.Withdrawn _,
                    Standing.Stopped _ ->
                course.steps().isEmpty() || course.at(0).kind() != Kind.RECEIVE ? -1 : 0;
            case Standing.Finished _ -> last(course);
            case Standing.Returned _ -> course.steps().size();
        };
    }

    private static int last(Course course) {
        int end = course.steps().size();
        return end > 0 && course.at(end - 1).kind() == Kind.RETURN ? end - 1 : end;
    }

    private static Progress progress(int number, int present) {
        if (number == present) {
            return Progress.PRESENT;
        }
        return number < present ? Progress.PASSED : Progress.AHEAD;
    }

    private static Optional<Instant> reached(int number, Course course, List<Passage> way) {
        return switch (course.at(number).kind()) {
            case RECEIVE -> way.stream().map(Passage::at).findFirst();
            case RETURN ->
                way.stream()
                        .filter(passage -> passage.stage() == Stage.FINISHED)
                        .map(Passage::at)
                        .reduce((_, later) -> later);
            case ASSIGN, PREPARE, CONSULT, CONFIRM, REVIEW, DECIDE, REGISTER ->
                way.stream()
                        .filter(passage -> passage.step().equals(Optional.of(number)))
                        .map(Passage::at)
                        .reduce((_, later) -> later);
        };
    }
}
