package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.calendar.model.DayTable;

/** Lịch làm việc of one agency over a range of years: a snapshot, computed once, that any number of threads may ask. */
public final class WorkingCalendar {
    private final WorkingHours hours;
    private final Set<Integer> decided;
    private final DayTable table;

    private WorkingCalendar(WorkingHours hours, Set<Integer> decided, DayTable table) {
        this.hours = hours;
        this.decided = decided;
        this.table = table;
    }

    /**
     * From these entries and no others. Where several stand on one day, a day off wins over a make-up day, and a holiday
     * names the reason before a closure does.
     *
     * @param decided the years whose days off are final
     */
    public static WorkingCalendar of(
            int firstYear,
            int lastYear,
            WorkingHours hours,
            Collection<? extends DayEntry> entries,
            Set<Integer> decided) {
        var years = Set.copyOf(decided);
        return new WorkingCalendar(hours, years, DayTable.of(firstYear, lastYear, hours, entries, years));
    }

    /** With the public holidays of every year: as decided, else provisionally as the law lets us expect them. */
    public static WorkingCalendar lawful(
            int firstYear,
            int lastYear,
            WorkingHours hours,
            List<YearDecision> decisions,
            Collection<? extends DayEntry> local) {
        var byYear = decisions.stream().collect(Collectors.toMap(YearDecision::year, Function.identity()));
        var entries = new ArrayList<DayEntry>(local);
        IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> Optional.ofNullable(byYear.get(year))
                        .map(PublicHolidays::of)
                        .orElseGet(() -> PublicHolidays.of(year)))
                .forEach(entries::addAll);
        return of(firstYear, lastYear, hours, entries, byYear.keySet());
    }

    public WorkingHours hours() {
        return hours;
    }

    public LocalDate firstDay() {
        return table.dateOf(0);
    }

    public LocalDate lastDay() {
        return table.dateOf(table.days() - 1);
    }

    /** Whether the days off of this year are final. */
    public boolean isDecided(int year) {
        return decided.contains(year);
    }

    /** What makes this day differ from its weekday. */
    public Optional<DayEntry> entryOn(LocalDate date) {
        return table.entryOn(date);
    }

    /** @throws IllegalArgumentException for a day outside the calendar */
    public boolean isWorkingDay(LocalDate date) {
        return table.works(table.indexOf(date));
    }

    /** The shifts worked on a day, none on a day off. */
    public List<WorkingHours.Shift> shiftsOn(LocalDate date) {
        return table.shiftsOn(date);
    }

    DayTable table() {
        return table;
    }
}
