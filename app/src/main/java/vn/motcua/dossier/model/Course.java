package vn.motcua.dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.catalogue.InternalProcess.Step;

/** Đường đi của hồ sơ: the steps of its procedure between acceptance and return, by their place in the process. */
public record Course(List<Step> steps) {
    public Course {
        steps = List.copyOf(steps);
    }

    public static Course of(InternalProcess process) {
        return new Course(process.steps());
    }

    public Step at(int step) {
        return steps.get(step);
    }

    /** The first step after reception; empty where the procedure has none, and so cannot be handled here. */
    public Optional<Integer> first() {
        return inside(0);
    }

    /** The step after this one; empty where the result is ready to be returned. */
    public Optional<Integer> after(int step) {
        return inside(step + 1);
    }

    /** Where it can be sent back to from this step: earlier ones at which somebody worked. */
    public List<Integer> before(int step) {
        return IntStream.range(0, step)
                .filter(earlier -> isInside(earlier) && at(earlier).kind() != Kind.CONFIRM)
                .boxed()
                .toList();
    }

    /** Whose draft the citizen is looking at: the last preparation before this step. */
    public Optional<Integer> preparedBefore(int step) {
        return before(step).stream()
                .filter(earlier -> at(earlier).kind() == Kind.PREPARE)
                .reduce((_, later) -> later);
    }

    /** Whether what was asked for is decided before this step. */
    public boolean isDecidedBefore(int step) {
        return before(step).stream().anyMatch(earlier -> at(earlier).kind() == Kind.DECIDE);
    }

    /** Where what was decided is prepared anew: the last preparation, the first step where there is none. */
    public Optional<Integer> preparedLast() {
        return preparedBefore(steps.size()).or(this::first);
    }

    private Optional<Integer> inside(int from) {
        return IntStream.range(from, steps.size())
                .filter(this::isInside)
                .boxed()
                .findFirst();
    }

    private boolean isInside(int step) {
        return switch (at(step).kind()) {
            case RECEIVE, RETURN -> false;
            case ASSIGN, PREPARE, CONSULT, CONFIRM, REVIEW, DECIDE, REGISTER -> true;
        };
    }
}
