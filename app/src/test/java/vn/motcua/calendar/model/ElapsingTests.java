package vn.motcua.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.WorkingSpan;
import vn.motcua.shared.VietnamTime;

/** A week of the usual hours has eight a day, with two in the middle of the day on which nothing goes by. */
class ElapsingTests {
    private static final WorkingCalendar USUAL =
            WorkingCalendar.of(2026, 2027, WorkingHours.USUAL, List.of(), Set.of(2026, 2027));
    private static final Instant MONDAY = at("2026-12-07T08:00");
    private static final Instant FRIDAY = at("2026-12-11T17:00");

    @Test
    void aShareOfTheTimeIsAShareOfItsWorkingMinutes() {
        var week = WorkingSpan.of(USUAL, MONDAY, FRIDAY, List.of());
        assertThat(week.whenOver(50)).contains(at("2026-12-09T11:30"));
        assertThat(week.whenOver(80)).contains(at("2026-12-11T07:12"));
        assertThat(week.whenOver(100)).contains(FRIDAY);
    }

    @Test
    void daysBeforeAndAfterAreWorkingDaysAtTheSameTimeOfTheDay() {
        var week = WorkingSpan.of(USUAL, MONDAY, FRIDAY, List.of());
        assertThat(week.daysFromDue(-1)).contains(at("2026-12-10T17:00"));
        assertThat(week.daysFromDue(0)).contains(FRIDAY);
        assertThat(week.daysFromDue(1)).contains(at("2026-12-14T17:00"));
        assertThat(week.daysFromDue(3)).contains(at("2026-12-16T17:00"));
        assertThat(week.daysFromDue(-3_000)).isEmpty();
        assertThat(week.daysFromDue(3_000)).isEmpty();
    }

    @Test
    void whatStoppedTheClockIsNoPartOfIt() {
        var stop = Pause.supplement(at("2026-12-08T07:00"), at("2026-12-10T07:00"), PausePolicy.PAUSE);
        var longer = WorkingSpan.of(USUAL, MONDAY, at("2026-12-15T17:00"), List.of(stop));
        assertThat(longer.whenOver(10)).contains(at("2026-12-07T13:54"));
        assertThat(longer.whenOver(50)).contains(at("2026-12-11T11:30"));
    }

    @Test
    void whereNothingGoesByNoShareOfItIsOver() {
        assertThat(WorkingSpan.of(USUAL, FRIDAY, at("2026-12-13T12:00"), List.of())
                        .whenOver(50))
                .as("a weekend")
                .isEmpty();
        assertThat(WorkingSpan.of(USUAL, FRIDAY, MONDAY, List.of()).whenOver(50))
                .as("due before it began")
                .isEmpty();
    }

    /** Two hundred spans with up to three stops, against counting minute by minute. */
    @Test
    void itIsTheMinuteThatCountingOneByOneFinds() {
        var random = new Random(20261122);
        for (var round = 0; round < 200; round++) {
            var from = MONDAY.plusSeconds(60L * random.nextInt(3 * 24 * 60));
            var due = from.plusSeconds(60L * (1 + random.nextInt(12 * 24 * 60)));
            var pauses = new ArrayList<Pause>();
            var at = from.minusSeconds(3_600);
            for (var stop = random.nextInt(4); stop > 0; stop--) {
                var begins = at.plusSeconds(60L * random.nextInt(4 * 24 * 60));
                at = begins.plusSeconds(60L * random.nextInt(3 * 24 * 60));
                pauses.add(Pause.payment(begins, at));
            }
            var percent = 1 + random.nextInt(100);
            assertThat(WorkingSpan.of(USUAL, from, due, pauses).whenOver(percent))
                    .as("%s until %s less %s, %s %%", from, due, pauses, percent)
                    .isEqualTo(counted(from, due, pauses, percent));
        }
    }

    private static Optional<Instant> counted(Instant from, Instant due, List<Pause> pauses, int percent) {
        var minutes = new ArrayList<Instant>();
        for (var minute = from; minute.isBefore(due); minute = minute.plusSeconds(60)) {
            var now = minute;
            var stopped = pauses.stream().anyMatch(pause -> !now.isBefore(pause.from()) && now.isBefore(pause.until()));
            if (!stopped && isWorked(now)) {
                minutes.add(now.plusSeconds(60));
            }
        }
        return minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(minutes.get(Math.ceilDiv(minutes.size() * percent, 100) - 1));
    }

    private static boolean isWorked(Instant minute) {
        var local = LocalDateTime.ofInstant(minute, VietnamTime.ZONE);
        LocalDate day = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        return USUAL.shiftsOn(day).stream()
                .anyMatch(shift -> !time.isBefore(shift.from()) && time.isBefore(shift.until()));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}
