package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.WorkingSpan;
import vn.motcua.shared.VietnamTime;

/** At which moments of a promised time somebody is told. */
class LadderTests {
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(2026, 2027, WorkingHours.USUAL, List.of(), Set.of(2026, 2027));

    @Test
    void aWeekHasThreeWarningsAndThreeRungsAfterIt() {
        assertThat(alarms("2026-12-07T08:00", "2026-12-11T17:00"))
                .containsExactly(
                        new Alarm(Rung.HALF_GONE, at("2026-12-09T11:30")),
                        new Alarm(Rung.MOST_GONE, at("2026-12-11T07:12")),
                        new Alarm(Rung.LAST_DAY, at("2026-12-10T17:00")),
                        new Alarm(Rung.TO_HEAD, at("2026-12-11T17:00")),
                        new Alarm(Rung.TO_LEADER, at("2026-12-14T17:00")),
                        new Alarm(Rung.TO_SUPERIOR, at("2026-12-16T17:00")));
    }

    @Test
    void whatIsPromisedForTheSameDayHasNoLastDayThatBeginsBeforeIt() {
        assertThat(alarms("2026-12-07T08:00", "2026-12-07T17:00"))
                .extracting(Alarm::rung)
                .containsExactly(Rung.HALF_GONE, Rung.MOST_GONE, Rung.TO_HEAD, Rung.TO_LEADER, Rung.TO_SUPERIOR);
    }

    @Test
    void beforeASilenceThatMeansSomethingTwoWarnings() {
        var span = WorkingSpan.of(CALENDAR, at("2026-12-07T08:00"), at("2026-12-11T17:00"), List.of());
        assertThat(Ladder.USUAL.ofSilence(span))
                .containsExactly(
                        new Alarm(Rung.SILENCE_FAR, at("2026-12-08T17:00")),
                        new Alarm(Rung.SILENCE_NEAR, at("2026-12-10T17:00")));
        var day = WorkingSpan.of(CALENDAR, at("2026-12-10T18:00"), at("2026-12-11T17:00"), List.of());
        assertThat(Ladder.USUAL.ofSilence(day)).as("none before it begins").isEmpty();
    }

    @Test
    void sixOrEightNumbersSetItAndNothingIsTheUsualOne() {
        assertThat(Ladder.parse(" ")).isEqualTo(Ladder.USUAL);
        assertThat(Ladder.parse("40 90 2 0 2 5")).isEqualTo(new Ladder(40, 90, 2, 0, 2, 5, 3, 1));
        assertThat(Ladder.parse("50, 80, 1, 0, 1, 3")).isEqualTo(Ladder.USUAL);
        assertThat(Ladder.parse("50 80 1 0 1 3 5 2")).isEqualTo(new Ladder(50, 80, 1, 0, 1, 3, 5, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50",
                "50 80 1 0 1 3 4",
                "80 50 1 0 1 3",
                "50 101 1 0 1 3",
                "50 80 0 0 1 3",
                "50 80 1 2 1 3",
                "50 80 1 0 1 3 1 2",
                "50 80 1 0 1 3 3 0"
            })
    void whatIsNoLadderKeepsTheProgramFromStarting(String text) {
        assertThatThrownBy(() -> Ladder.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Alarm> alarms(String from, String due) {
        return Ladder.USUAL.alarms(WorkingSpan.of(CALENDAR, at(from), at(due), List.of()));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}
