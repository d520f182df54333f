package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Giờ làm việc of one agency, as limits count them. A desk that also receives people on Saturdays, when no limit runs, does
 * not list those hours here.
 *
 * @param seasons weeks that differ for a time, such as summer hours; no two at once
 * @param dueHour what a limit in days is due at, printed on the receipt; empty for the closing of the office, which is
 *     also taken on days that close earlier
 */
public record WorkingHours(Week ordinary, List<Season> seasons, Optional<LocalTime> dueHour) {

    /** 07:00–11:30 and 13:30–17:00, Monday to Friday. */
    public static final WorkingHours USUAL = of(Week.of(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(
                    new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                    new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)))));

    public WorkingHours {
        seasons = seasons.stream().sorted(Comparator.comparing(Season::from)).toList();
        for (var next = 1; next < seasons.size(); next++) {
            if (!seasons.get(next).from().isAfter(seasons.get(next - 1).until())) {
                throw new IllegalArgumentException(
                        "two seasons at once on " + seasons.get(next).from());
            }
        }
    }

    public static WorkingHours of(Week ordinary) {
        return new WorkingHours(ordinary, List.of(), Optional.empty());
    }

    /** The week that holds on a day. */
    public Week weekOn(LocalDate date) {
        return seasons.stream()
                .filter(season -> season.covers(date))
                .findFirst()
                .map(Season::week)
                .orElse(ordinary);
    }

    /** Ca làm việc, within one day. Hours and minutes: nothing finer is written on a receipt. */
    public record Shift(LocalTime from, LocalTime until) {
        public Shift {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("a shift ends before it begins: " + from + "–" + until);
            }
            if (from.getSecond() + from.getNano() + until.getSecond() + until.getNano() > 0) {
                throw new IllegalArgumentException("a shift has whole minutes: " + from + "–" + until);
            }
        }

        /** Whether any two of these are at work at once. */
        public static boolean anyOverlap(List<Shift> shifts) {
            var sorted = sorted(shifts);
            for (var next = 1; next < sorted.size(); next++) {
                if (sorted.get(next).from.isBefore(sorted.get(next - 1).until)) {
                    return true;
                }
            }
            return false;
        }

        private static List<Shift> sorted(List<Shift> shifts) {
            return shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
        }
    }

    /** Tuần làm việc: the shifts of each weekday; a weekday without any is off. */
    public record Week(Map<DayOfWeek, List<Shift>> shifts) {
        public Week {
            shifts.forEach((day, those) -> {
                if (Shift.anyOverlap(those)) {
                    throw new IllegalArgumentException("overlapping shifts on " + day + ": " + those);
                }
            });
            var sorted = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
            shifts.forEach((day, those) -> sorted.put(day, Shift.sorted(those)));
            shifts = Map.copyOf(sorted);
        }

        /** The same shifts on each of these weekdays. */
        public static Week of(Set<DayOfWeek> days, List<Shift> shifts) {
            return new Week(days.stream().collect(Collectors.toMap(day -> day, _ -> shifts)));
        }

        public List<Shift> on(DayOfWeek day) {
            return shifts.getOrDefault(day, List.of());
        }
    }

    /**
     * Mùa.
     *
     * @param until the last day
     */
    public record Season(LocalDate from, LocalDate until, Week week) {
        public Season {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a season ends before it begins: " + from + "–" + until);
            }
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(until);
        }
    }
}
