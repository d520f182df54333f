package vn.motcua.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.WorkingHours;

/**
 * Bảng ngày: every day of some years with its working minutes, added up beforehand, so that a due time is found by a few
 * look-ups. Days are counted from the first day of the table, minutes from its midnight.
 */
public final class DayTable {
    /** No such minute or day in the table. */
    public static final int NONE = -1;

    static final int MINUTES = 24 * 60;

    /** Viet Nam has kept UTC+7 since 1975, which is where tables begin to be allowed. */
    private static final int FIRST_YEAR = 1976;

    private static final int LAST_YEAR = 2199;
    private static final long AHEAD_OF_UTC = 7 * 3600;

    private final long firstDay;
    private final int[][] shifts;
    private final int[] dueMinute;
    private final int[] workBefore;
    private final int[] workingBefore;
    private final int[] working;
    private final Map<LocalDate, DayEntry> entries;
    private final Set<Integer> decided;

    private DayTable(
            long firstDay, int[][] shifts, WorkingHours hours, Map<LocalDate, DayEntry> entries, Set<Integer> decided) {
        this.firstDay = firstDay;
        this.shifts = shifts;
        this.entries = entries;
        this.decided = decided;
        this.dueMinute = new int[shifts.length];
        this.workBefore = new int[shifts.length + 1];
        this.workingBefore = new int[shifts.length + 1];
        var dueHour = hours.dueHour().map(DayTable::minuteOf).orElse(MINUTES);
        for (var day = 0; day < shifts.length; day++) {
            dueMinute[day] = dueMinute(shifts[day], dueHour);
            workBefore[day + 1] = workBefore[day] + length(shifts[day]);
            workingBefore[day + 1] = workingBefore[day] + (works(day) ? 1 : 0);
        }
        this.working = IntStream.range(0, shifts.length).filter(this::works).toArray();
    }

    public static DayTable of(
            int firstYear,
            int lastYear,
            WorkingHours hours,
            Collection<? extends DayEntry> entries,
            Set<Integer> decided) {
        if (firstYear < FIRST_YEAR || lastYear > LAST_YEAR || lastYear < firstYear) {
            throw new IllegalArgumentException("no range of years: " + firstYear + "–" + lastYear);
        }
        Map<LocalDate, DayEntry> byDate =
                entries.stream().collect(Collectors.toMap(DayEntry::date, entry -> entry, DayTable::stronger));
        var first = LocalDate.of(firstYear, 1, 1);
        var shifts = first.datesUntil(LocalDate.of(lastYear + 1, 1, 1))
                .map(date -> shifts(date, hours, Optional.ofNullable(byDate.get(date))))
                .toArray(int[][]::new);
        return new DayTable(first.toEpochDay(), shifts, hours, Map.copyOf(byDate), decided);
    }

    private static DayEntry stronger(DayEntry one, DayEntry other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(DayEntry entry) {
        return switch (entry) {
            case DayEntry.Holiday _ -> 0;
            case DayEntry.CompensatoryDayOff _ -> 1;
            case DayEntry.LocalClosure _ -> 2;
            case DayEntry.MakeUpDay _ -> 3;
        };
    }

    private static int[] shifts(LocalDate date, WorkingHours hours, Optional<DayEntry> entry) {
        var week = hours.weekOn(date);
        var worked = entry.map(each -> switch (each) {
                    case DayOff _ -> List.<WorkingHours.Shift>of();
                    case DayEntry.MakeUpDay makeUp -> week.on(makeUp.inPlaceOf().getDayOfWeek());
                })
                .orElseGet(() -> week.on(date.getDayOfWeek()));
        return worked.stream()
                .flatMapToInt(shift -> IntStream.of(minuteOf(shift.from()), minuteOf(shift.until())))
                .toArray();
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** The due hour, but the closing where the office closes earlier or has not even opened then. */
    private static int dueMinute(int[] shifts, int dueHour) {
        if (shifts.length == 0) {
            return NONE;
        }
        var closing = shifts[shifts.length - 1];
        return dueHour <= shifts[0] ? closing : Math.min(dueHour, closing);
    }

    private static int length(int[] shifts) {
        var total = 0;
        for (var next = 0; next < shifts.length; next += 2) {
            total += shifts[next + 1] - shifts[next];
        }
        return total;
    }

    public int days() {
        return shifts.length;
    }

    public boolean isWithoutWork() {
        return working.length == 0;
    }

    public LocalDate dateOf(int day) {
        return LocalDate.ofEpochDay(firstDay + day);
    }

    /** The number of a day, in the table or not. */
    long indexFrom(LocalDate date) {
        return date.toEpochDay() - firstDay;
    }

    public int indexOf(LocalDate date) {
        var day = indexFrom(date);
        if (day < 0 || day >= shifts.length) {
            throw new IllegalArgumentException(date + " is outside the calendar");
        }
        return (int) day;
    }

    public Optional<DayEntry> entryOn(LocalDate date) {
        return Optional.ofNullable(entries.get(date));
    }

    public boolean works(int day) {
        return shifts[day].length > 0;
    }

    public List<WorkingHours.Shift> shiftsOn(LocalDate date) {
        var those = shifts[indexOf(date)];
        return IntStream.range(0, those.length / 2)
                .mapToObj(each -> new WorkingHours.Shift(timeOf(those[2 * each]), timeOf(those[2 * each + 1])))
                .toList();
    }

    boolean isDecided(int year) {
        return decided.contains(year);
    }

    static LocalTime timeOf(int minute) {
        return LocalTime.ofSecondOfDay(minute % MINUTES * 60L);
    }

    /** The minute in which an instant lies. */
    long minuteOf(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond() + AHEAD_OF_UTC, 60L) - firstDay * MINUTES;
    }

    public Instant instantOf(int minute) {
        return Instant.ofEpochSecond((firstDay * MINUTES + minute) * 60 - AHEAD_OF_UTC);
    }

    int[] shifts(int day) {
        return shifts[day];
    }

    /** When a limit in days ends on this working day. */
    int dueOn(int day) {
        return day * MINUTES + dueMinute[day];
    }

    int closingOf(int day) {
        return day * MINUTES + shifts[day][shifts[day].length - 1];
    }

    /** The first working minute from this minute on. */
    int open(int minute) {
        var day = minute / MINUTES;
        if (day >= shifts.length) {
            return NONE;
        }
        var those = shifts[day];
        for (var next = 0; next < those.length; next += 2) {
            if (minute % MINUTES < those[next + 1]) {
                return day * MINUTES + Math.max(minute % MINUTES, those[next]);
            }
        }
        return opening(day + 1);
    }

    /** The opening of the first working day from this day on. */
    int opening(int day) {
        var next = nextWorking(day);
        return next == NONE ? NONE : next * MINUTES + shifts[next][0];
    }

    int nextWorking(int day) {
        return day >= shifts.length ? NONE : workingDay(workingBefore[day]);
    }

    /** How many days are worked before this one. */
    int rank(int day) {
        return workingBefore[day];
    }

    /** The day of this rank. */
    int workingDay(long rank) {
        return rank < working.length ? working[(int) rank] : NONE;
    }

    /** How many minutes are worked before this one. */
    int worked(int minute) {
        var day = minute / MINUTES;
        return day >= shifts.length ? workBefore[shifts.length] : workBefore[day] + workedToday(minute);
    }

    /** How many minutes of its day are worked before this one. */
    int workedToday(int minute) {
        var those = shifts[minute / MINUTES];
        var total = 0;
        for (var next = 0; next < those.length; next += 2) {
            total += Math.clamp(minute % MINUTES - those[next], 0, those[next + 1] - those[next]);
        }
        return total;
    }

    int workOf(int day) {
        return workBefore[day + 1] - workBefore[day];
    }

    /** When so many minutes more than none have been worked since the beginning of the table. */
    int whenWorked(long minutes) {
        var found = Arrays.binarySearch(workBefore, (int) Math.min(minutes, Integer.MAX_VALUE));
        var after = found < 0 ? -found - 1 : found;
        if (after > shifts.length) {
            return NONE;
        }
        // Days off repeat the sum of the day before them, and the search may have met any of these.
        var day = nextWorkedBack(after - 1);
        return within(day, (int) (minutes - workBefore[day]));
    }

    private int nextWorkedBack(int day) {
        var worked = day;
        while (!works(worked)) {
            worked--;
        }
        return worked;
    }

    private int within(int day, int minutes) {
        var those = shifts[day];
        var rest = minutes;
        var shift = 0;
        while (rest > those[shift + 1] - those[shift]) {
            rest -= those[shift + 1] - those[shift];
            shift += 2;
        }
        return day * MINUTES + those[shift] + rest;
    }
}
