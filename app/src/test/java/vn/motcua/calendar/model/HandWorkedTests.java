package vn.motcua.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.Unit;
import vn.motcua.shared.VietnamTime;

/** Bảng tính tay: cases worked out on paper with the calendar of their year. */
class HandWorkedTests {
    @ParameterizedTest(name = "{0} + {1} {2} {3} = {4}")
    @CsvSource({
        // Tết
        "2024-02-07T09:00, 1, WORKING_DAY, NONE, 2024-02-15T17:00",
        "2024-02-07T16:00, 3, HOUR, NONE, 2024-02-15T09:00",
        "2024-02-10T10:00, 1, WORKING_DAY, NONE, 2024-02-16T17:00",
        "2025-01-24T08:00, 5, WORKING_DAY, NONE, 2025-02-07T17:00",
        "2025-01-24T16:30, 1, HOUR, NONE, 2025-02-03T07:30",
        "2026-02-13T15:01, 1, SAME_DAY, AFTER_15, 2026-02-23T17:00",
        "2026-02-06T09:00, 10, DAY, NONE, 2026-02-23T17:00",
        "2027-02-03T09:00, 1, WORKING_DAY, NONE, 2027-02-11T17:00",
        // 30/4 and its swaps
        "2024-04-26T10:00, 1, WORKING_DAY, NONE, 2024-05-02T17:00",
        "2024-05-02T10:00, 2, WORKING_DAY, NONE, 2024-05-04T17:00",
        "2024-05-03T16:30, 1, HOUR, NONE, 2024-05-04T07:30",
        "2024-04-19T09:00, 10, DAY, NONE, 2024-05-02T17:00",
        "2024-05-04T09:00, 1, SAME_DAY, AFTER_15, 2024-05-04T17:00",
        "2024-05-04T15:30, 1, SAME_DAY, AFTER_15, 2024-05-06T17:00",
        "2025-04-25T14:00, 1, WORKING_DAY, NONE, 2025-04-26T17:00",
        "2025-04-29T14:00, 1, WORKING_DAY, NONE, 2025-05-05T17:00",
        "2026-04-24T14:00, 2, WORKING_DAY, NONE, 2026-04-29T17:00",
        "2026-04-29T16:00, 2, HOUR, NONE, 2026-05-04T08:00",
        "2027-04-29T16:59, 1, WORKING_DAY, NONE, 2027-05-04T17:00",
        // 2/9
        "2024-08-30T09:00, 1, WORKING_DAY, NONE, 2024-09-04T17:00",
        "2025-08-29T09:00, 1, WORKING_DAY, NONE, 2025-09-03T17:00",
        "2026-08-21T09:00, 1, WORKING_DAY, NONE, 2026-08-22T17:00",
        "2026-08-28T09:00, 1, WORKING_DAY, NONE, 2026-09-03T17:00",
        "2027-09-01T09:00, 1, WORKING_DAY, NONE, 2027-09-06T17:00",
        // 24/11
        "2026-11-20T09:00, 1, WORKING_DAY, NONE, 2026-11-23T17:00",
        "2026-11-20T09:00, 2, WORKING_DAY, NONE, 2026-11-25T17:00",
        "2026-11-23T16:00, 8, HOUR, NONE, 2026-11-25T16:00",
        "2026-11-23T15:01, 1, SAME_DAY, AFTER_15, 2026-11-25T17:00",
        "2025-11-21T09:00, 2, WORKING_DAY, NONE, 2025-11-25T17:00",
        // New Year and the swap of 2/1/2026
        "2025-12-31T09:00, 1, WORKING_DAY, NONE, 2026-01-05T17:00",
        "2026-01-09T09:00, 1, WORKING_DAY, NONE, 2026-01-10T17:00",
        // Hours and cut-offs
        "2026-11-19T06:00, 1, HOUR, NONE, 2026-11-19T08:00",
        "2026-11-19T11:00, 1, HOUR, NONE, 2026-11-19T14:00",
        "2026-11-19T12:15, 1, HOUR, NONE, 2026-11-19T14:30",
        "2026-11-19T10:30, 1, HOUR, NONE, 2026-11-19T11:30",
        "2026-11-19T07:00, 8, HOUR, NONE, 2026-11-19T17:00",
        "2026-11-19T17:00, 1, WORKING_DAY, NONE, 2026-11-23T17:00",
        "2026-11-19T16:59, 1, WORKING_DAY, NONE, 2026-11-20T17:00",
        "2026-11-19T16:00, 1, WORKING_DAY, LAST_HOUR, 2026-11-23T17:00",
        "2026-11-19T15:59, 1, WORKING_DAY, LAST_HOUR, 2026-11-20T17:00",
        "2026-11-19T15:00, 1, SAME_DAY, AFTER_15, 2026-11-19T17:00",
        "2026-11-19T15:01, 1, SAME_DAY, AFTER_15, 2026-11-20T17:00",
        "2026-11-21T16:00, 1, SAME_DAY, AFTER_15, 2026-11-23T17:00",
        "2026-11-19T16:59, 1, SAME_DAY, NONE, 2026-11-19T17:00",
        // Calendar units
        "2026-11-20T09:00, 1, DAY, NONE, 2026-11-23T17:00",
        "2026-11-20T09:00, 60, DAY, NONE, 2027-01-19T17:00",
        "2024-01-31T09:00, 1, MONTH, NONE, 2024-02-29T17:00",
        "2025-12-30T09:00, 2, MONTH, NONE, 2026-03-02T17:00",
        "2024-02-29T09:00, 1, YEAR, NONE, 2025-02-28T17:00",
        "2026-10-31T09:00, 1, MONTH, NONE, 2026-12-02T17:00",
    })
    void aCaseEndsWhenItDoesOnPaper(LocalDateTime received, long amount, Unit unit, CutOff cutOff, LocalDateTime due) {
        assertThat(due(received, new Limit(amount, unit), cutOff, List.of())).isEqualTo(due);
    }

    /** Pauses are written from/until, a semicolon between them; an R in front sets the clock back to zero. */
    @ParameterizedTest(name = "{0} + {1} {2}, stopped {3} = {4}")
    @CsvSource({
        "2026-11-16T09:00, 3, WORKING_DAY, 2026-11-17T09:00/2026-11-18T10:00, 2026-11-20T17:00",
        "2026-11-16T09:00, 3, WORKING_DAY, 2026-11-17T09:00/2026-11-17T15:00, 2026-11-19T17:00",
        "2026-11-16T09:00, 3, WORKING_DAY, 2026-11-17T18:00/2026-11-19T10:00, 2026-11-20T17:00",
        "2026-11-16T09:00, 3, WORKING_DAY, 2026-11-17T09:00/2026-11-18T18:00, 2026-11-23T17:00",
        "2026-11-16T09:00, 3, WORKING_DAY, 2026-11-20T09:00/2026-11-30T10:00, 2026-11-19T17:00",
        "2026-11-16T09:00, 3, WORKING_DAY, R2026-11-18T09:00/2026-11-20T10:00, 2026-11-26T17:00",
        "2026-11-16T09:00, 1, WORKING_DAY, 2026-11-16T10:00/2026-11-18T10:00, 2026-11-19T17:00",
        "2026-11-16T09:00, 8, HOUR, 2026-11-16T10:00/2026-11-16T15:00, 2026-11-17T14:00",
        "2026-11-16T09:00, 8, HOUR, R2026-11-16T10:00/2026-11-17T07:00, 2026-11-17T17:00",
        "2026-11-16T09:00, 8, HOUR, 2026-11-16T10:00/2026-11-16T11:00;2026-11-16T14:00/2026-11-16T16:00, 2026-11-17T14:00",
        "2026-11-16T09:00, 3, DAY, 2026-11-17T09:00/2026-11-18T10:00, 2026-11-20T17:00",
        "2026-11-16T09:00, 3, DAY, 2026-11-17T09:00/2026-11-19T10:00, 2026-11-23T17:00",
        "2026-11-16T09:00, 1, MONTH, 2026-11-17T09:00/2026-11-19T10:00, 2026-12-18T17:00",
        "2027-01-29T09:00, 1, MONTH, 2027-02-01T09:00/2027-02-03T10:00, 2027-03-02T17:00",
        // Never beyond a month from the end of the pause, which is what whoever came during it has
        "2026-01-28T09:00, 1, MONTH, 2026-01-29T09:00/2026-02-26T10:00, 2026-03-26T17:00",
        "2026-01-30T09:00, 1, MONTH, 2026-01-29T09:00/2026-02-26T10:00, 2026-03-26T17:00",
    })
    void aPauseMovesTheDueTimeByWhatItTook(
            LocalDateTime received, long amount, Unit unit, String pauses, LocalDateTime due) {
        var stopped =
                Arrays.stream(pauses.split(";")).map(HandWorkedTests::pause).toList();
        assertThat(due(received, new Limit(amount, unit), CutOff.NONE, stopped)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00, 2026-11-20T10:00",
        "2026-11-20T12:00, 2026-11-20T13:30",
        "2026-11-20T15:00, 2026-11-20T15:00",
        "2026-11-20T15:01, 2026-11-23T07:00",
        "2026-11-23T16:00, 2026-11-25T07:00"
    })
    void papersArePassedOnAtOnceOrWhenTheOfficeNextOpens(LocalDateTime received, LocalDateTime passedOn) {
        assertThat(Deadline.transfer(DecidedYears.OFFICE, instant(received)))
                .isInstanceOfSatisfying(
                        Deadline.Due.class, due -> assertThat(due.due()).isEqualTo(instant(passedOn)));
    }

    private static LocalDateTime due(LocalDateTime received, Limit limit, CutOff cutOff, List<Pause> pauses) {
        return switch (Deadline.compute(DecidedYears.OFFICE, instant(received), limit, cutOff, pauses)) {
            case Deadline.Due due -> LocalDateTime.ofInstant(due.due(), VietnamTime.ZONE);
            case Deadline.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Pause pause(String written) {
        var ends = written.replace("R", "").split("/");
        return Pause.supplement(
                instant(LocalDateTime.parse(ends[0])),
                instant(LocalDateTime.parse(ends[1])),
                written.startsWith("R") ? PausePolicy.RESET : PausePolicy.PAUSE);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(VietnamTime.ZONE).toInstant();
    }
}
