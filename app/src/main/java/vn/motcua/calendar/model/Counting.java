package vn.motcua.calendar.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;

/** Cách đếm: where one limit lands on a table of days. Working hours and working days add up, the others do not. */
public record Counting(DayTable table, Limit limit, CutOff cutOff) {
    private static final int NONE = DayTable.NONE;
    private static final int MINUTES = DayTable.MINUTES;
    private static final int FIFTEEN = CutOff.FIFTEEN.toSecondOfDay() / 60;

    /** The course of the limit; the pauses are in order and do not overlap. */
    public Course course(Instant received, List<Pause> pauses) {
        var minute = table.minuteOf(received);
        var start = start(minute);
        if (start == NONE) {
            return Course.outside(minute);
        }
        if (pauses.isEmpty()) {
            return Course.undisturbed(minute, start, land(start, List.of()));
        }
        var stops = pauses.stream().map(pause -> Stop.of(pause, table)).toList();
        return stopped(minute, start, stops);
    }

    /** The course of papers that are passed on at once. */
    public Course transfer(Instant received) {
        var minute = table.minuteOf(received);
        var start = start(minute);
        return Course.undisturbed(minute, start, start);
    }

    /** When the clock starts for something received in this minute. */
    int start(long received) {
        if (received < 0 || received >= (long) table.days() * MINUTES) {
            return NONE;
        }
        var minute = (int) received;
        var open = table.open(minute);
        return open != NONE && open / MINUTES == minute / MINUTES && isLate(minute)
                ? table.opening(open / MINUTES + 1)
                : open;
    }

    private boolean isLate(int minute) {
        return switch (cutOff) {
            case NONE -> false;
            case LAST_HOUR -> table.workOf(minute / MINUTES) - table.workedToday(minute) <= 60;
            case AFTER_15 -> minute % MINUTES > FIFTEEN;
        };
    }

    private Course stopped(long received, int first, List<Stop> stops) {
        var past = new ArrayList<Stop>();
        var held = new ArrayList<Stop>();
        var idle = new ArrayList<Stop>();
        var start = first;
        var due = land(start, held);
        for (var stop : stops) {
            if (due == NONE) {
                return Course.outside(received);
            }
            if (stop.until() <= start || stop.from() >= due || stop.from() == stop.until()) {
                idle.add(stop);
            } else if (stop.pause().policy() == PausePolicy.RESET) {
                past.addAll(held);
                past.add(stop);
                held.clear();
                start = start(stop.until());
                due = start == NONE ? NONE : land(start, held);
            } else {
                held.add(stop);
                due = land(start, held);
            }
        }
        return new Course(received, past, start, held, idle, due);
    }

    private int land(int start, List<Stop> held) {
        return switch (limit.unit()) {
            case HOUR -> hours(start, held);
            case SAME_DAY -> closing(afterStops(start / MINUTES, held));
            case WORKING_DAY -> due(workingDay(start / MINUTES, held));
            case DAY, MONTH, YEAR -> due(workedOn(calendarDay(start / MINUTES, held), held));
        };
    }

    private int due(int day) {
        return day == NONE ? NONE : table.dueOn(day);
    }

    private int closing(int day) {
        return day == NONE ? NONE : table.closingOf(day);
    }

    private int hours(int start, List<Stop> held) {
        var at = start;
        var rest = limit.amount() * 60;
        for (var stop : held) {
            if (stop.from() > at) {
                rest -= table.worked(stop.from()) - table.worked(at);
            }
            at = table.open(Math.max(at, stop.until()));
            if (at == NONE) {
                return NONE;
            }
        }
        return table.whenWorked(table.worked(at) + rest);
    }

    /** Paused days are to working days what days off are: passed over. A clock that starts on one starts after it. */
    private int workingDay(int start, List<Stop> held) {
        var from = table.rank(start);
        var target = from + limit.amount();
        for (var stop : held) {
            var first = table.rank(stop.fromDay());
            var after = table.rank(stop.untilDay());
            if (first > from) {
                target += first <= target ? after - first : 0;
            } else if (after > from) {
                from = after;
                target = from + limit.amount();
            }
        }
        return table.workingDay(target);
    }

    /**
     * The last day by the calendar. A pause lengthens the limit by its days, but never beyond the whole limit from its end:
     * months differ in length, and who came later must not be served earlier.
     */
    int calendarDay(int start, List<Stop> held) {
        var from = start;
        var last = plus(from);
        for (var stop : held) {
            if (stop.untilDay() == table.days()) {
                return NONE;
            }
            if (stop.fromDay() > from) {
                last = stop.fromDay() > last
                        ? last
                        : Math.min(last + stop.untilDay() - stop.fromDay(), plus(stop.untilDay()));
            } else if (stop.untilDay() > from) {
                from = stop.untilDay();
                last = plus(from);
            }
        }
        return last < table.days() ? (int) last : NONE;
    }

    private long plus(int day) {
        return switch (limit.unit()) {
            case MONTH -> table.indexFrom(table.dateOf(day).plusMonths(limit.amount()));
            case YEAR -> table.indexFrom(table.dateOf(day).plusYears(limit.amount()));
            case HOUR, SAME_DAY, WORKING_DAY, DAY -> day + limit.amount();
        };
    }

    private int workedOn(int day, List<Stop> held) {
        return day == NONE ? NONE : afterStops(table.nextWorking(day), held);
    }

    /** A working day on which the clock does not stand still. */
    private int afterStops(int day, List<Stop> held) {
        var found = day;
        for (var stop : held) {
            if (stop.coversDay(found)) {
                found = stop.untilDay();
            }
        }
        return found < table.days() ? found : NONE;
    }
}
