package vn.motcua.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.Unit;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.shared.VietnamTime;

/**
 * The rules once more, as a patient clerk would apply them: minute by minute, day by day, nothing added up beforehand. It
 * shares no code with what it checks and throws {@link OffTheEdge} where the calendar ends.
 */
final class Simulation {
    /** Hết lịch. */
    static final class OffTheEdge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final WorkingHours hours;
    private final LocalDate first;
    private final boolean[] open;

    Simulation(int firstYear, int lastYear, WorkingHours hours, Collection<DayEntry> entries) {
        this.hours = hours;
        this.first = LocalDate.of(firstYear, 1, 1);
        var days = first.datesUntil(LocalDate.of(lastYear + 1, 1, 1)).toList();
        this.open = new boolean[days.size() * 1440];
        for (var day : days) {
            for (var shift : shifts(day, entries)) {
                Arrays.fill(open, minute(day.atTime(shift.from())), minute(day.atTime(shift.until())), true);
            }
        }
    }

    private List<WorkingHours.Shift> shifts(LocalDate day, Collection<DayEntry> entries) {
        var today = entries.stream().filter(entry -> entry.date().equals(day)).toList();
        if (today.stream().anyMatch(DayOff.class::isInstance)) {
            return List.of();
        }
        var like = today.isEmpty() ? day : ((DayEntry.MakeUpDay) today.getFirst()).inPlaceOf();
        return hours.weekOn(day).on(like.getDayOfWeek());
    }

    Instant due(Instant received, Limit limit, CutOff cutOff, List<Pause> pauses) {
        var sorted = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        var start = start(local(received), cutOff);
        var due = run(start, limit, List.of());
        for (var next = 0; next < sorted.size(); next++) {
            var pause = sorted.get(next);
            var begins = local(pause.from());
            var ends = local(pause.until());
            if (ends.isAfter(start) && begins.isBefore(due) && begins.isBefore(ends)) {
                if (pause.policy() == PausePolicy.RESET) {
                    var again = start(ends, cutOff);
                    start = again.isAfter(start) ? again : start;
                }
                due = run(start, limit, stops(sorted.subList(0, next + 1)));
            }
        }
        return due.atZone(VietnamTime.ZONE).toInstant();
    }

    private List<Stop> stops(List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.policy() == PausePolicy.PAUSE)
                .map(this::stop)
                .toList();
    }

    private LocalDateTime start(LocalDateTime received, CutOff cutOff) {
        var day = received.toLocalDate();
        var opens = opensFrom(received);
        var late = switch (cutOff) {
            case NONE -> false;
            case LAST_HOUR -> openMinutes(received, day.plusDays(1).atStartOfDay()) <= 60;
            case AFTER_15 -> received.toLocalTime().isAfter(LocalTime.of(15, 0));
        };
        return late && opens.toLocalDate().equals(day)
                ? opensFrom(day.plusDays(1).atStartOfDay())
                : opens;
    }

    /** A pause by the clock, and by the days on which the office opens first from its ends on. */
    private record Stop(LocalDateTime from, LocalDateTime until, LocalDate firstDay, LocalDate dayAfter) {}

    private Stop stop(Pause pause) {
        var from = local(pause.from());
        var until = local(pause.until());
        return new Stop(
                from, until, opensFrom(from).toLocalDate(), opensFrom(until).toLocalDate());
    }

    private LocalDateTime run(LocalDateTime start, Limit limit, List<Stop> stops) {
        return switch (limit.unit()) {
            case HOUR -> hours(start, limit.amount() * 60, stops);
            case SAME_DAY -> closing(unstopped(start.toLocalDate(), stops));
            case WORKING_DAY -> dueOn(workingDay(beginning(start, stops), limit.amount(), stops));
            case DAY -> dueOn(unstopped(calendarDay(beginning(start, stops), limit.amount(), stops), stops));
            case MONTH, YEAR -> dueOn(unstopped(span(beginning(start, stops), limit, stops), stops));
        };
    }

    private LocalDateTime hours(LocalDateTime start, long minutes, List<Stop> stops) {
        var rest = minutes;
        var now = minute(start);
        while (rest > 0) {
            rest -= isOpen(now) && !isStopped(now, stops) ? 1 : 0;
            now++;
        }
        return first.atStartOfDay().plusMinutes(now);
    }

    private boolean isStopped(int minute, List<Stop> stops) {
        for (var stop : stops) {
            if (minute(stop.from) <= minute && minute < minute(stop.until)) {
                return true;
            }
        }
        return false;
    }

    private LocalDate workingDay(LocalDate from, long days, List<Stop> stops) {
        var rest = days;
        var day = from;
        while (rest > 0) {
            day = day.plusDays(1);
            rest -= works(day) && !isStopped(day, stops) ? 1 : 0;
        }
        return day;
    }

    private LocalDate calendarDay(LocalDate from, long days, List<Stop> stops) {
        var rest = days;
        var day = from;
        while (rest > 0) {
            day = day.plusDays(1);
            rest -= isStopped(day, stops) ? 0 : 1;
        }
        return day;
    }

    private LocalDate span(LocalDate from, Limit limit, List<Stop> stops) {
        var last = plus(from, limit);
        for (var stop : stops) {
            var begins = stop.firstDay;
            var ends = stop.dayAfter;
            if (begins.isAfter(from) && !begins.isAfter(last)) {
                var longer = last.plusDays(begins.datesUntil(ends).count());
                last = longer.isBefore(plus(ends, limit)) ? longer : plus(ends, limit);
            }
        }
        return last;
    }

    private static LocalDate plus(LocalDate day, Limit limit) {
        return day.plus(
                limit.unit() == Unit.YEAR
                        ? Period.ofYears((int) limit.amount())
                        : Period.ofMonths((int) limit.amount()));
    }

    /** The day of the start, or the day on which a pause around it ended. */
    private LocalDate beginning(LocalDateTime start, List<Stop> stops) {
        var day = start.toLocalDate();
        while (isStopped(day, stops)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate unstopped(LocalDate from, List<Stop> stops) {
        var day = from;
        while (!works(day) || isStopped(day, stops)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isStopped(LocalDate day, List<Stop> stops) {
        return stops.stream().anyMatch(stop -> !day.isBefore(stop.firstDay) && day.isBefore(stop.dayAfter));
    }

    private LocalDateTime dueOn(LocalDate day) {
        var closing = closing(day);
        return hours.dueHour()
                .map(day::atTime)
                .filter(time ->
                        time.isBefore(closing) && opensFrom(day.atStartOfDay()).isBefore(time))
                .orElse(closing);
    }

    private LocalDateTime closing(LocalDate day) {
        var time = day.plusDays(1).atStartOfDay();
        while (!isOpen(time.minusMinutes(1))) {
            time = time.minusMinutes(1);
        }
        return time;
    }

    private boolean works(LocalDate day) {
        return openMinutes(day.atStartOfDay(), day.plusDays(1).atStartOfDay()) > 0;
    }

    private long openMinutes(LocalDateTime from, LocalDateTime until) {
        var end = minute(until);
        var found = 0;
        for (var minute = minute(from); minute < end; minute++) {
            found += isOpen(minute) ? 1 : 0;
        }
        return found;
    }

    private LocalDateTime opensFrom(LocalDateTime time) {
        var now = minute(time);
        while (!isOpen(now)) {
            now++;
        }
        return first.atStartOfDay().plusMinutes(now);
    }

    private boolean isOpen(LocalDateTime time) {
        return isOpen(minute(time));
    }

    private boolean isOpen(int minute) {
        if (minute < 0 || minute >= open.length) {
            throw new OffTheEdge();
        }
        return open[minute];
    }

    private int minute(LocalDateTime time) {
        var day = time.toLocalDate().toEpochDay() - first.toEpochDay();
        return (int) (day * 1440 + time.toLocalTime().toSecondOfDay() / 60);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, VietnamTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
