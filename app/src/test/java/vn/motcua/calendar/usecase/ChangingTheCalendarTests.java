package vn.motcua.calendar.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestHouse;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.usecase.SpecialDay.Kind;
import vn.motcua.calendar.usecase.Timetable.Opening;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Role;

/** The verbs on a real database, two nodes over it, and the invented city's offices. */
class ChangingTheCalendarTests {
    private static City city = new City();

    private final EnterDay enterDay = city.bean(EnterDay.class);
    private final WithdrawDay withdrawDay = city.bean(WithdrawDay.class);
    private final ImportYear importYear = city.bean(ImportYear.class);
    private final SetHours setHours = city.bean(SetHours.class);
    private final Calendars calendars = city.bean(Calendars.class);
    private final JdbcClient owner = JdbcClient.create(city.database.owner());

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void whatIsEnteredHoldsAtOnceHereAndSoonOnTheOtherNode() {
        try (var other = TestHouse.over(city.database)) {
            var elsewhere = other.bean(Calendars.class);
            var day = LocalDate.of(2026, 12, 15);
            assertThat(elsewhere.ofCountry().isWorkingDay(day)).isTrue();
            enterDay.enter(city.system(), Book.COUNTRY, holiday(day));
            assertThat(calendars.ofCountry().isWorkingDay(day)).isFalse();
            var end = Instant.now(Clock.systemUTC()).plus(Duration.ofSeconds(10));
            while (elsewhere.ofCountry().isWorkingDay(day)) {
                assertThat(Instant.now(Clock.systemUTC())).as("seen in time").isBefore(end);
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void anEntryIsMadeOnceAndItsSuccessorKeepsIt() {
        var day = LocalDate.of(2026, 10, 6);
        var first = holiday(day);
        assertThat(enterDay.enter(city.system(), Book.COUNTRY, first)).isInstanceOf(EnterDay.Outcome.Entered.class);
        assertThat(enterDay.enter(city.system(), Book.COUNTRY, first))
                .isInstanceOf(EnterDay.Outcome.AlreadyThere.class);
        var second = new SpecialDay(
                UUID.randomUUID(), day, Kind.HOLIDAY, first.name(), Optional.empty(), "Quyết định sau (mẫu)");
        enterDay.enter(city.system(), Book.COUNTRY, second);
        assertThat(city.bean(Books.class).former(Book.COUNTRY, 2026))
                .filteredOn(former -> former.entry().day().equals(day))
                .extracting(former -> former.entry().id(), Books.Former::decision)
                .containsExactly(tuple(first.id(), second.source()));
        assertThat(withdrawDay.withdraw(city.system(), Book.COUNTRY, day, "Bãi bỏ (mẫu)"))
                .isInstanceOf(WithdrawDay.Outcome.Withdrawn.class);
        assertThat(calendars.ofCountry().isWorkingDay(day)).isTrue();
    }

    @Test
    void thePastIsNotEdited() {
        assertThatThrownBy(() ->
                        owner.sql("UPDATE calendar.day_entry SET source = 'x'").update())
                .hasMessageContaining("superseded, never edited");
        assertThatThrownBy(() -> owner.sql("DELETE FROM calendar.day_entry").update())
                .hasMessageContaining("superseded, never edited");
    }

    @Test
    void anAgencyAdministratorClosesTheirOwnOfficeAndNoOther() {
        var centre = city.agency("Y99.01.01");
        var day = LocalDate.of(2026, 12, 8);
        var closure = City.closure(day);
        var administrator = City.actor(Role.AGENCY_ADMINISTRATOR, centre);
        assertThat(enterDay.enter(administrator, Book.of(city.agency("Y99.02.01")), closure))
                .isInstanceOf(EnterDay.Outcome.NotAllowed.class);
        assertThat(enterDay.enter(administrator, Book.COUNTRY, holiday(day)))
                .isInstanceOf(EnterDay.Outcome.NotAllowed.class);
        assertThat(enterDay.enter(administrator, Book.of(centre), holiday(day)))
                .isInstanceOf(EnterDay.Outcome.KindBelongsElsewhere.class);
        assertThat(enterDay.enter(administrator, Book.of(centre), closure))
                .isInstanceOf(EnterDay.Outcome.Entered.class);
        assertThat(calendars.of(centre).isWorkingDay(day)).isFalse();
        assertThat(calendars.of(city.agency("Y99.02.01")).isWorkingDay(day)).isTrue();
    }

    @Test
    void aRefusalToLookIsEnteredInTheJournal() {
        var clerk = City.actor(Role.RECEPTION_CLERK, city.agency("Y99.01.01"));
        assertThat(importYear.tryOut(clerk, 2028, "")).isInstanceOf(ImportYear.Outcome.NotAllowed.class);
        assertThat(city.bean(SeeYear.class).see(clerk, Optional.empty(), Optional.empty()))
                .isInstanceOf(SeeYear.Outcome.NotAllowed.class);
        assertThat(owner.sql("""
                SELECT j.action FROM shared.journal j
                WHERE j.actor = :person AND j.outcome = 'REFUSED'
                ORDER BY j.action
                """)
                        .param("person", clerk.person().value())
                        .query(String.class)
                        .list())
                .containsExactly(CalendarPolicy.IMPORT_YEAR, CalendarPolicy.SEE);
    }

    @Test
    void anImportIsWholeOrNothingAndTwiceIsOnce() {
        var broken = "01/01/2028;nghỉ lễ;Tết Dương lịch;Luật\n31/02/2028;nghỉ lễ;;Luật\n03/01/2029;hội;Hội;Luật";
        assertThat(importYear.carryOut(city.system(), 2028, "Quyết định (mẫu)", broken))
                .isInstanceOfSatisfying(
                        ImportYear.Outcome.Flawed.class,
                        no -> assertThat(no.flaws())
                                .containsExactly(
                                        new YearFile.Flaw(2, YearFile.Column.DAY, YearFile.Mistake.UNREADABLE),
                                        new YearFile.Flaw(2, YearFile.Column.NAME, YearFile.Mistake.MISSING),
                                        new YearFile.Flaw(3, YearFile.Column.DAY, YearFile.Mistake.OTHER_YEAR),
                                        new YearFile.Flaw(3, YearFile.Column.KIND, YearFile.Mistake.UNREADABLE)));
        assertThat(city.bean(Books.class).year(Book.COUNTRY, 2028)).isEmpty();

        var file = "ngày;loại;tên;căn cứ;thay cho\n2028-01-03;nghỉ bù;Nghỉ bù;\"Luật; Điều 111\";01/01/2028\n"
                + "2028-01-01;holiday;Tết Dương lịch;Luật";
        assertThat(carriedOut(file)).isEqualTo(2);
        assertThat(carriedOut(file)).isZero();
        assertThat(calendars.ofCountry().isDecided(2028)).isTrue();
        assertThat(calendars.ofCountry().isWorkingDay(LocalDate.of(2028, 1, 3))).isFalse();
        assertThat(calendars.ofCountry().isWorkingDay(LocalDate.of(2028, 9, 4)))
                .as("the file is the whole year, expectations of the law no longer count")
                .isTrue();
    }

    private int carriedOut(String file) {
        return importYear.carryOut(city.system(), 2028, "Quyết định (mẫu)", file)
                        instanceof ImportYear.Outcome.Planned plan
                ? plan.changes()
                : -1;
    }

    @Test
    void newHoursHoldFromTheirDayOnAndNotBefore() {
        var commune = city.agency("Y99.03.01");
        var from = LocalDate.of(2026, 12, 1);
        var morning = List.of(new Opening(LocalTime.of(7, 30), LocalTime.of(11, 0)));
        var hours = new Timetable(
                UUID.randomUUID(), from, Optional.empty(), Map.of(DayOfWeek.TUESDAY, morning), "Quyết định (mẫu)");
        assertThat(setHours.set(city.system(), Book.of(commune), hours)).isInstanceOf(SetHours.Outcome.Set.class);
        assertThat(setHours.set(city.system(), Book.of(commune), hours))
                .isInstanceOf(SetHours.Outcome.AlreadySet.class);
        var calendar = calendars.of(commune);
        assertThat(calendar.shiftsOn(from)).hasSize(1);
        assertThat(calendar.isWorkingDay(from.plusDays(1))).isFalse();
        assertThat(calendar.shiftsOn(from.minusDays(1))).hasSize(2);
        var earlier = new Timetable(UUID.randomUUID(), from, Optional.empty(), hours.week(), "Quyết định (mẫu)");
        assertThat(setHours.set(city.system(), Book.of(commune), earlier))
                .isInstanceOf(SetHours.Outcome.LaterHoursExist.class);
    }

    private static SpecialDay holiday(LocalDate day) {
        return new SpecialDay(
                UUID.randomUUID(),
                day,
                Kind.HOLIDAY,
                new Bilingual("Ngày mẫu", "Sample day"),
                Optional.empty(),
                "Quyết định (mẫu)");
    }
}
