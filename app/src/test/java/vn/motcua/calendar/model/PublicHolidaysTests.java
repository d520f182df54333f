package vn.motcua.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.PublicHolidays;

class PublicHolidaysTests {
    @ParameterizedTest
    @CsvSource({
        "2024, 1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9, 4/5",
        "2025, 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9, 26/4",
        "2026, 1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11, 10/1 22/8"
    })
    void theWeekdaysOffOfADecidedYearAndItsMakeUpDays(int year, String off, String madeUp) {
        var office = DecidedYears.OFFICE;
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        assertThat(days.stream().filter(day -> !DayEntry.isWeekend(day) && !office.isWorkingDay(day)))
                .containsExactlyElementsOf(days(year, off));
        assertThat(days.stream().filter(day -> DayEntry.isWeekend(day) && office.isWorkingDay(day)))
                .containsExactlyElementsOf(days(year, madeUp));
        assertThat(office.isDecided(year)).isTrue();
    }

    @Test
    void ofAnUndecidedYearWhatTheLawFixesIsFirmAndTheRestProvisional() {
        var off = PublicHolidays.of(2027).stream()
                .map(DayOff.class::cast)
                .filter(day -> !DayEntry.isWeekend(day.date()))
                .toList();
        assertThat(off.stream().filter(day -> !day.provisional()).map(DayEntry::date))
                .containsExactlyElementsOf(days(2027, "1/1 16/4 30/4 3/5 2/9 24/11"));
        assertThat(off.stream().filter(DayOff::provisional).map(DayEntry::date))
                .containsExactlyElementsOf(days(2027, "4/2 5/2 8/2 9/2 10/2 3/9"));
        assertThat(DecidedYears.OFFICE.isDecided(2027)).isFalse();
    }

    @Test
    void theCultureDayBeganIn2026ByItsOwnResolution() {
        assertThat(PublicHolidays.of(2025)).noneMatch(day -> day.date().equals(LocalDate.of(2025, 11, 24)));
        assertThat(PublicHolidays.of(2026))
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 11, 24)))
                .extracting(DayEntry::basis)
                .containsExactly("Nghị quyết 28/2026/QH16");
    }

    @Test
    void twoHolidaysOnOneWeekendGiveTwoDaysAfterIt() {
        assertThat(PublicHolidays.of(2022))
                .filteredOn(DayEntry.CompensatoryDayOff.class::isInstance)
                .extracting(DayEntry::date)
                .contains(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 3));
    }

    @Test
    void everyYearHasItsDaysAndNoSubstituteOnAWeekend() {
        for (var year = 1990; year < 2100; year++) {
            var holidays = PublicHolidays.of(year);
            assertThat(holidays.stream().map(DayEntry::date)).as("%d", year).doesNotHaveDuplicates();
            assertThat(holidays.stream()
                            .filter(DayEntry.CompensatoryDayOff.class::isInstance)
                            .map(day -> day.date().getDayOfWeek()))
                    .as("%d", year)
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    private static List<LocalDate> days(int year, String written) {
        return Arrays.stream(written.split(" "))
                .map(day -> day.split("/"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[1]), Integer.parseInt(day[0])))
                .toList();
    }
}
