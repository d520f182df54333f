package vn.motcua.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.calendar.model.Counting;
import vn.motcua.calendar.model.Course;
import vn.motcua.calendar.model.DayTable;
import vn.motcua.calendar.model.Narration;

/** Thời hạn: when something is due, or why that cannot be said. Instants are cut to the minute, as receipts write them. */
public sealed interface Deadline {

    record Due(Instant due, Explanation explanation) implements Deadline {}

    record Refused(Reason reason) implements Deadline {}

    /** Lý do. */
    enum Reason {
        /** Zero or less. */
        AMOUNT_NOT_POSITIVE,
        /** More than {@link Limit#MOST}. */
        AMOUNT_TOO_LARGE,
        /** "In the day" has no amount other than one. */
        SAME_DAY_IS_ONE,
        /** Two pauses at once. */
        PAUSES_OVERLAP,
        /** A calendar on which nobody ever works. */
        NO_WORKING_DAY,
        /** Received before the calendar begins, or due after it ends. */
        OUTSIDE_CALENDAR
    }

    /** When something received at this instant is due. */
    static Deadline compute(
            WorkingCalendar calendar, Instant received, Limit limit, CutOff cutOff, List<Pause> pauses) {
        var objection = objection(calendar, limit, pauses);
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        var table = calendar.table();
        var counting = new Counting(table, limit, cutOff);
        var course = counting.course(received, sorted(pauses));
        return course.due() == DayTable.NONE
                ? new Refused(Reason.OUTSIDE_CALENDAR)
                : due(table, course, () -> new Narration(counting, course).lines());
    }

    /** The same with the cut-off that is usual for the unit and without pauses. */
    static Deadline compute(WorkingCalendar calendar, Instant received, Limit limit) {
        return compute(calendar, received, limit, CutOff.usual(limit.unit()), List.of());
    }

    /** By when papers received at this instant are passed on: at once, after 15:00 when the office next opens. */
    static Deadline transfer(WorkingCalendar calendar, Instant received) {
        if (calendar.table().isWithoutWork()) {
            return new Refused(Reason.NO_WORKING_DAY);
        }
        var table = calendar.table();
        var counting = new Counting(table, Limit.SAME_DAY, CutOff.AFTER_15);
        var course = counting.transfer(received);
        return course.due() == DayTable.NONE
                ? new Refused(Reason.OUTSIDE_CALENDAR)
                : due(table, course, () -> new Narration(counting, course).ofTransfer());
    }

    private static Due due(DayTable table, Course course, Supplier<List<Line>> teller) {
        return new Due(table.instantOf(course.due()), new Explanation(teller));
    }

    private static Optional<Reason> objection(WorkingCalendar calendar, Limit limit, List<Pause> pauses) {
        if (limit.amount() <= 0) {
            return Optional.of(Reason.AMOUNT_NOT_POSITIVE);
        }
        if (limit.amount() > Limit.MOST) {
            return Optional.of(Reason.AMOUNT_TOO_LARGE);
        }
        if (limit.unit() == Unit.SAME_DAY && limit.amount() != 1) {
            return Optional.of(Reason.SAME_DAY_IS_ONE);
        }
        if (overlap(pauses)) {
            return Optional.of(Reason.PAUSES_OVERLAP);
        }
        return calendar.table().isWithoutWork() ? Optional.of(Reason.NO_WORKING_DAY) : Optional.empty();
    }

    private static List<Pause> sorted(List<Pause> pauses) {
        return pauses.size() < 2
                ? pauses
                : pauses.stream()
                        .sorted(Comparator.comparing(Pause::from).thenComparing(Pause::until))
                        .toList();
    }

    private static boolean overlap(List<Pause> pauses) {
        var sorted = sorted(pauses);
        for (var next = 1; next < sorted.size(); next++) {
            if (sorted.get(next).from().isBefore(sorted.get(next - 1).until())) {
                return true;
            }
        }
        return false;
    }
}
