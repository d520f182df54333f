package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.calendar.model.LunarCalendar;
import vn.motcua.shared.LegalBasis;

/** Ngày nghỉ lễ, tết of any year, the lunar ones computed. */
public final class PublicHolidays {
    private static final String LABOUR_CODE = "Bộ luật Lao động, Điều 112";
    private static final String CULTURE_RESOLUTION = "Nghị quyết 28/2026/QH16";
    private static final int FIRST_CULTURE_DAY = 2026;
    private static final int TET_DAYS = 5;

    private PublicHolidays() {}

    /** As they are to be expected before the Government has decided: provisional, Tết from two days before mùng 1. */
    public static List<DayEntry> of(int year) {
        return entries(
                new YearDecision(
                        year, YearDecision.Tet.TWO_BEFORE, YearDecision.NationalDay.WITH_3_9, List.of(), LABOUR_CODE),
                true);
    }

    /** As the Government decided. */
    public static List<DayEntry> of(YearDecision decision) {
        return entries(decision, false);
    }

    private static List<DayEntry> entries(YearDecision decision, boolean provisional) {
        var holidays = holidays(decision, provisional);
        var entries = new ArrayList<DayEntry>(holidays);
        entries.addAll(substitutes(holidays, provisional));
        for (var swap : decision.swaps()) {
            entries.add(new DayEntry.CompensatoryDayOff(swap.off(), swap.makeUp(), decision.basis(), false));
            entries.add(new DayEntry.MakeUpDay(swap.makeUp(), swap.off(), decision.basis()));
        }
        entries.sort(Comparator.comparing(DayEntry::date));
        return List.copyOf(entries);
    }

    @LegalBasis(LABOUR_CODE)
    private static List<DayEntry.Holiday> holidays(YearDecision decision, boolean provisional) {
        var year = decision.year();
        var chosen = provisional ? LABOUR_CODE : LABOUR_CODE + "; " + decision.basis();
        var found = new ArrayList<DayEntry.Holiday>();
        found.add(fixed(year, 1, 1, "new-year"));
        var newYear = LunarCalendar.newYear(year);
        IntStream.range(-decision.tet().before(), TET_DAYS - decision.tet().before())
                .mapToObj(newYear::plusDays)
                .map(day -> new DayEntry.Holiday(day, "calendar.holiday.tet", chosen, provisional))
                .forEach(found::add);
        found.add(new DayEntry.Holiday(
                LunarCalendar.dayOf(year, 3, 10), "calendar.holiday.hung-kings", LABOUR_CODE, false));
        found.add(fixed(year, 4, 30, "reunification"));
        found.add(fixed(year, 5, 1, "labour"));
        found.add(fixed(year, 9, 2, "national"));
        found.add(new DayEntry.Holiday(
                LocalDate.of(year, 9, decision.nationalDay().other()),
                "calendar.holiday.national",
                chosen,
                provisional));
        cultureDay(year).forEach(found::add);
        return found;
    }

    @LegalBasis(CULTURE_RESOLUTION)
    private static List<DayEntry.Holiday> cultureDay(int year) {
        return year < FIRST_CULTURE_DAY
                ? List.of()
                : List.of(new DayEntry.Holiday(
                        LocalDate.of(year, 11, 24), "calendar.holiday.culture", CULTURE_RESOLUTION, false));
    }

    private static DayEntry.Holiday fixed(int year, int month, int day, String name) {
        return new DayEntry.Holiday(LocalDate.of(year, month, day), "calendar.holiday." + name, LABOUR_CODE, false);
    }

    /** A holiday on the weekend moves to the next day that would be worked. */
    @LegalBasis(LABOUR_CODE)
    private static List<DayEntry> substitutes(List<DayEntry.Holiday> holidays, boolean provisional) {
        Set<LocalDate> off =
                holidays.stream().map(DayEntry.Holiday::date).collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<DayEntry>();
        holidays.stream()
                .filter(holiday -> DayEntry.isWeekend(holiday.date()))
                .sorted(Comparator.comparing(DayEntry.Holiday::date))
                .forEach(holiday -> {
                    var day = holiday.date().plusDays(1);
                    while (DayEntry.isWeekend(day) || !off.add(day)) {
                        day = day.plusDays(1);
                    }
                    found.add(new DayEntry.CompensatoryDayOff(
                            day, holiday.date(), holiday.basis(), provisional && holiday.provisional()));
                });
        return found;
    }
}
