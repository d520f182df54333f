package vn.motcua.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTests {
    /** From 2000 on. In 2007 and 2030 Viet Nam begins its year a day before China. */
    private static final String TET = """
            2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26
            2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
            2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
            2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24
            2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02
            2050-01-23
            """;

    @Test
    void tetOfFiftyYearsFallsWhereItDoes() {
        var known = Arrays.stream(TET.split("\\s+")).map(LocalDate::parse).toList();
        assertThat(known)
                .hasSize(51)
                .allSatisfy(
                        day -> assertThat(LunarCalendar.newYear(day.getYear())).isEqualTo(day));
    }

    @Test
    void everyYearBeginsBetweenTwentiethOfJanuaryAndTwentyFirstOfFebruary() {
        for (var year = 1976; year < 2200; year++) {
            assertThat(LunarCalendar.newYear(year)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
        }
    }

    @Test
    void vietNamBeganTheYearOf1985AMonthBeforeItsNeighbours() {
        assertThat(LunarCalendar.newYear(1985)).isEqualTo("1985-01-21");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-04-02",
        "2021, 2021-04-21",
        "2022, 2022-04-10",
        "2023, 2023-04-29",
        "2024, 2024-04-18",
        "2025, 2025-04-07",
        "2026, 2026-04-26",
        "2027, 2027-04-16"
    })
    void theHungKingsAreHonouredOnTheTenthOfTheThirdMonth(int year, LocalDate day) {
        assertThat(LunarCalendar.dayOf(year, 3, 10)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2020, 2020-10-01", "2023, 2023-09-29", "2024, 2024-09-17", "2025, 2025-10-06", "2026, 2026-09-25"})
    void midAutumnMovesWithTheLeapMonthBeforeIt(int year, LocalDate day) {
        assertThat(LunarCalendar.dayOf(year, 8, 15)).isEqualTo(day);
    }
}
