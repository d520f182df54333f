package vn.motcua.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Line;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.Unit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.WorkingHours.Season;
import vn.motcua.calendar.WorkingHours.Shift;
import vn.motcua.calendar.WorkingHours.Week;

class DeadlineTests {
    private static final Instant FRIDAY = at("2026-11-20T09:00");
    private static final Shift MORNING = new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30));

    @ParameterizedTest
    @CsvSource({
        "0, HOUR, AMOUNT_NOT_POSITIVE",
        "-1, WORKING_DAY, AMOUNT_NOT_POSITIVE",
        "1000000, WORKING_DAY, AMOUNT_TOO_LARGE",
        "10000, MONTH, AMOUNT_TOO_LARGE",
        "9223372036854775807, HOUR, AMOUNT_TOO_LARGE",
        "2, SAME_DAY, SAME_DAY_IS_ONE",
        "9999, YEAR, OUTSIDE_CALENDAR",
        "9999, WORKING_DAY, OUTSIDE_CALENDAR",
        "9999, HOUR, OUTSIDE_CALENDAR",
        "9999, DAY, OUTSIDE_CALENDAR"
    })
    void anAmountThatMakesNoSenseIsRefused(long amount, Unit unit, Deadline.Reason reason) {
        assertThat(Deadline.compute(DecidedYears.OFFICE, FRIDAY, new Limit(amount, unit)))
                .isEqualTo(new Deadline.Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31T16:00", "2029-01-01T08:00", "1900-01-01T08:00", "2028-12-31T23:59"})
    void aTimeOutsideTheCalendarIsRefused(String received) {
        assertThat(Deadline.compute(DecidedYears.OFFICE, at(received), Limit.hours(1)))
                .isEqualTo(new Deadline.Refused(Deadline.Reason.OUTSIDE_CALENDAR));
        assertThat(Deadline.transfer(DecidedYears.OFFICE, at(received)))
                .isEqualTo(new Deadline.Refused(Deadline.Reason.OUTSIDE_CALENDAR));
    }

    @Test
    void aPauseThatOutlastsTheCalendarIsRefused() {
        for (var unit : Unit.values()) {
            for (var policy : PausePolicy.values()) {
                var pause = Pause.supplement(FRIDAY.plusSeconds(60), at("2099-01-01T00:00"), policy);
                assertThat(Deadline.compute(
                                DecidedYears.OFFICE, FRIDAY, new Limit(1, unit), CutOff.NONE, List.of(pause)))
                        .as("%s %s", unit, policy)
                        .isEqualTo(new Deadline.Refused(Deadline.Reason.OUTSIDE_CALENDAR));
            }
        }
    }

    @Test
    void aCalendarOnWhichNobodyWorksGivesNoDueTime() {
        var closed = WorkingCalendar.of(2026, 2027, WorkingHours.of(new Week(Map.of())), List.of(), Set.of(2026));
        assertThat(Deadline.compute(closed, FRIDAY, Limit.hours(1)))
                .isEqualTo(new Deadline.Refused(Deadline.Reason.NO_WORKING_DAY));
        assertThat(Deadline.transfer(closed, FRIDAY)).isEqualTo(new Deadline.Refused(Deadline.Reason.NO_WORKING_DAY));
    }

    @Test
    void twoPausesAtOnceAreRefused() {
        var one = Pause.payment(FRIDAY, FRIDAY.plusSeconds(3600));
        var other = Pause.payment(FRIDAY.plusSeconds(3599), FRIDAY.plusSeconds(7200));
        assertThat(Deadline.compute(DecidedYears.OFFICE, FRIDAY, Limit.hours(1), CutOff.NONE, List.of(other, one)))
                .isEqualTo(new Deadline.Refused(Deadline.Reason.PAUSES_OVERLAP));
    }

    @Test
    void shiftsThatOverlapAreRefused() {
        var overlapping = List.of(new Shift(LocalTime.of(11, 29), LocalTime.of(12, 0)), MORNING);
        assertThat(Shift.anyOverlap(overlapping)).isTrue();
        assertThat(Shift.anyOverlap(List.of(new Shift(LocalTime.of(11, 30), LocalTime.of(12, 0)), MORNING)))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Week(Map.of(DayOfWeek.MONDAY, overlapping)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shift(LocalTime.NOON, LocalTime.NOON));
        var season = new Season(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), new Week(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(new Week(Map.of()), List.of(season, season), Optional.empty()));
    }

    @Test
    void theDueHourIsASettingAndNeverLaterThanTheClosing() {
        var monday = Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
        var atFour = new WorkingHours(WorkingHours.USUAL.ordinary(), List.of(), Optional.of(LocalTime.of(16, 0)));
        var mornings = new WorkingHours(Week.of(monday, List.of(MORNING)), List.of(), Optional.of(LocalTime.of(16, 0)));
        assertThat(due(atFour, Limit.workingDays(1))).isEqualTo(at("2026-11-23T16:00"));
        assertThat(due(mornings, Limit.workingDays(1))).isEqualTo(at("2026-11-23T11:30"));
        assertThat(due(atFour, Limit.SAME_DAY)).isEqualTo(at("2026-11-20T17:00"));
    }

    @Test
    void aClosureMovesTheDueTimeAndIsNamedAsTheReason() {
        var closure = new DayEntry.LocalClosure(LocalDate.of(2026, 11, 23), "Bão số 14", "Công điện 12/CĐ-UBND");
        var calendar =
                WorkingCalendar.lawful(2026, 2026, WorkingHours.USUAL, List.of(DecidedYears.Y2026), List.of(closure));
        assertThat(lines(Deadline.compute(calendar, FRIDAY, Limit.workingDays(1))))
                .contains(new Line.DaySkipped(closure.date(), Optional.of(closure)))
                .endsWith(new Line.Result(at("2026-11-25T17:00")));
    }

    @Test
    void everyStepOfADeadlineIsTold() {
        var fridayEvening = at("2026-11-20T18:00");
        var culture = (DayEntry.Holiday)
                DecidedYears.OFFICE.entryOn(LocalDate.of(2026, 11, 24)).orElseThrow();
        assertThat(lines(Deadline.compute(DecidedYears.OFFICE, fridayEvening, Limit.workingDays(2))))
                .containsExactly(
                        new Line.Start(fridayEvening),
                        new Line.DaySkipped(LocalDate.of(2026, 11, 21), Optional.empty()),
                        new Line.DaySkipped(LocalDate.of(2026, 11, 22), Optional.empty()),
                        new Line.StartMoved(at("2026-11-23T07:00"), Line.StartMoved.Why.AFTER_HOURS),
                        new Line.DaySkipped(LocalDate.of(2026, 11, 24), Optional.of(culture)),
                        new Line.DayCounted(LocalDate.of(2026, 11, 25), 1, Optional.empty()),
                        new Line.DayCounted(LocalDate.of(2026, 11, 26), 2, Optional.empty()),
                        new Line.Result(at("2026-11-26T17:00")));
        assertThat(new Line.DaySkipped(culture.date(), Optional.of(culture)).basis())
                .contains("Nghị quyết 28/2026/QH16");
    }

    @Test
    void everyPauseIsToldOnceAndWhatCameBeforeAResetIsNotCounted() {
        var payment = Pause.payment(at("2026-11-16T09:00"), at("2026-11-17T09:00"));
        var supplement = Pause.supplement(at("2026-11-18T09:00"), at("2026-11-19T09:00"), PausePolicy.RESET);
        var late = Pause.payment(at("2026-11-26T09:00"), at("2026-11-27T09:00"));
        assertThat(lines(Deadline.compute(
                        DecidedYears.OFFICE,
                        at("2026-11-13T09:00"),
                        Limit.workingDays(3),
                        CutOff.NONE,
                        List.of(late, supplement, payment))))
                .containsExactly(
                        new Line.Start(at("2026-11-13T09:00")),
                        new Line.Paused(payment),
                        new Line.Reset(supplement),
                        new Line.DayCounted(LocalDate.of(2026, 11, 20), 1, Optional.empty()),
                        new Line.DaySkipped(LocalDate.of(2026, 11, 21), Optional.empty()),
                        new Line.DaySkipped(LocalDate.of(2026, 11, 22), Optional.empty()),
                        new Line.DayCounted(LocalDate.of(2026, 11, 23), 2, Optional.empty()),
                        new Line.DaySkipped(
                                LocalDate.of(2026, 11, 24),
                                DecidedYears.OFFICE
                                        .entryOn(LocalDate.of(2026, 11, 24))
                                        .map(DayOff.class::cast)),
                        new Line.DayCounted(LocalDate.of(2026, 11, 25), 3, Optional.empty()),
                        new Line.WithoutEffect(late),
                        new Line.Result(at("2026-11-25T17:00")));
    }

    @Test
    void aYearTheGovernmentHasNotDecidedIsAnsweredAndCalledProvisional() {
        assertThat(lines(Deadline.compute(DecidedYears.OFFICE, at("2026-12-30T09:00"), Limit.workingDays(5))))
                .endsWith(new Line.Result(at("2027-01-07T17:00")), new Line.ProvisionalYear(Year.of(2027)));
    }

    @Test
    void aReceiptIsReadToTheMinute() {
        assertThat(Deadline.compute(DecidedYears.OFFICE, FRIDAY.plusSeconds(59), Limit.hours(1)))
                .isInstanceOfSatisfying(
                        Deadline.Due.class, due -> assertThat(due.due()).isEqualTo(at("2026-11-20T10:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "calendar_en"})
    void everyLineHasItsWords(String file) throws IOException {
        var texts = new Properties();
        try (var bytes = getClass().getResourceAsStream("/messages/" + file + ".properties")) {
            texts.load(bytes);
        }
        var pause = Pause.payment(at("2026-11-25T09:00"), at("2026-11-26T09:00"));
        var reset = Pause.supplement(at("2026-11-27T09:00"), at("2026-11-30T09:00"), PausePolicy.RESET);
        for (var limit : List.of(Limit.SAME_DAY, Limit.hours(60), Limit.workingDays(9), new Limit(1, Unit.MONTH))) {
            for (var received : List.of("20T06:00", "20T12:00", "20T16:30", "20T17:30", "21T12:00")) {
                for (var pauses : List.of(List.of(pause), List.of(pause, reset))) {
                    assertThat(lines(Deadline.compute(
                                    DecidedYears.OFFICE, at("2026-11-" + received), limit, CutOff.LAST_HOUR, pauses)))
                            .allSatisfy(line ->
                                    assertThat(texts).containsKey(line.wording().key()));
                }
            }
        }
    }

    private static Instant due(WorkingHours hours, Limit limit) {
        var calendar = WorkingCalendar.of(2026, 2026, hours, List.of(), Set.of(2026));
        return ((Deadline.Due) Deadline.compute(calendar, FRIDAY, limit)).due();
    }

    private static List<Line> lines(Deadline deadline) {
        return ((Deadline.Due) deadline).explanation().lines();
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+07:00");
    }
}
