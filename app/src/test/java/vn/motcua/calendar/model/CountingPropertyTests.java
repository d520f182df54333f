package vn.motcua.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Line;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.Unit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.VietnamTime;

/** What holds for every office, hour and limit; seeds are fixed and named where something fails. */
class CountingPropertyTests {
    private static final int OFFICES = 100;
    private static final int CASES = 100;

    @Test
    void tenThousandDueTimesAgreeWithASimulationMinuteByMinute() {
        var settled = new AtomicInteger();
        everywhere(office -> {
            var simulation = office.simulation();
            return () -> {
                var received = office.instant();
                var limit = office.limit();
                var cutOff = office.cutOff();
                var pauses = office.pauses(received);
                var due = due(office.calendar, received, limit, cutOff, pauses);
                assertThat(due)
                        .as("%s %s %s %s", received, limit, cutOff, pauses)
                        .isEqualTo(simulated(simulation, received, limit, cutOff, pauses));
                due.ifPresent(_ -> settled.incrementAndGet());
            };
        });
        assertThat(settled.get()).isGreaterThan(OFFICES * CASES * 6 / 10);
    }

    @Test
    void whoComesLaterIsNeverDueEarlier() {
        everywhere(office -> () -> {
            var one = office.instant();
            var other = office.upTo(2) == 1 ? office.instant() : one.plusSeconds(office.upTo(400_000));
            var earlier = one.isBefore(other) ? one : other;
            var later = one.isBefore(other) ? other : one;
            var limit = office.limit();
            var cutOff = office.cutOff();
            var pauses = office.pauses(earlier);
            var first = due(office.calendar, earlier, limit, cutOff, pauses);
            var second = due(office.calendar, later, limit, cutOff, pauses);
            if (first.isPresent() && second.isPresent()) {
                assertThat(second.get())
                        .as("%s and %s: %s %s %s", earlier, later, limit, cutOff, pauses)
                        .isAfterOrEqualTo(first.get());
            }
        });
    }

    @Test
    void workingHoursAddUp() {
        everywhere(office -> () -> {
            var received = office.instant();
            var one = office.upTo(40);
            var other = office.upTo(40);
            var whole = due(office.calendar, received, Limit.hours(one + other), CutOff.NONE, List.of());
            var parts = due(office.calendar, received, Limit.hours(one), CutOff.NONE, List.of())
                    .flatMap(part -> due(office.calendar, part, Limit.hours(other), CutOff.NONE, List.of()));
            assertThat(parts).as("%s: %d + %d hours", received, one, other).isEqualTo(whole);
        });
    }

    @Test
    void workingDaysAddUp() {
        everywhere(office -> () -> {
            var received = office.instant();
            var one = office.upTo(20);
            var other = office.upTo(20);
            var whole = due(office.calendar, received, Limit.workingDays(one + other), CutOff.NONE, List.of());
            var parts = due(office.calendar, received, Limit.workingDays(one), CutOff.NONE, List.of())
                    .map(part -> VietnamTime.startOf(VietnamTime.dateOf(part)))
                    .flatMap(part -> due(office.calendar, part, Limit.workingDays(other), CutOff.NONE, List.of()));
            assertThat(parts).as("%s: %d + %d days", received, one, other).isEqualTo(whole);
        });
    }

    @Test
    void hoursEndInWorkingTimeAndEverythingOnAWorkingDay() {
        everywhere(office -> () -> {
            var received = office.instant();
            var limit = office.limit();
            due(office.calendar, received, limit, office.cutOff(), office.pauses(received))
                    .ifPresent(due -> {
                        var there = LocalDateTime.ofInstant(due, VietnamTime.ZONE);
                        assertThat(office.calendar.isWorkingDay(there.toLocalDate()))
                                .as("%s %s", received, limit)
                                .isTrue();
                        assertThat(limit.unit() != Unit.HOUR || worksBefore(office.calendar, there))
                                .as("%s %s", received, limit)
                                .isTrue();
                    });
        });
    }

    @Test
    void theExplanationCountsWhatTheLimitSaysAndTellsEveryPauseOnce() {
        everywhere(office -> () -> {
            var received = office.instant();
            var limit = office.limit();
            var pauses = office.pauses(received);
            if (Deadline.compute(office.calendar, received, limit, office.cutOff(), pauses)
                    instanceof Deadline.Due due) {
                var lines = due.explanation().lines();
                assertThat(counted(lines, limit))
                        .as("%s %s %s", received, limit, pauses)
                        .isEqualTo(limit.amount());
                assertThat(lines).contains(new Line.Result(due.due()));
                assertThat(stopped(lines)).containsExactlyInAnyOrderElementsOf(pauses);
            }
        });
    }

    private static boolean worksBefore(WorkingCalendar calendar, LocalDateTime time) {
        return calendar.shiftsOn(time.toLocalDate()).stream()
                .anyMatch(shift -> shift.from().isBefore(time.toLocalTime())
                        && !shift.until().isBefore(time.toLocalTime()));
    }

    private static long counted(List<Line> lines, Limit limit) {
        return switch (limit.unit()) {
            case HOUR ->
                only(lines, Line.HoursCounted.class).stream()
                                .mapToLong(Line.HoursCounted::minutes)
                                .sum()
                        / 60;
            case WORKING_DAY, DAY -> {
                var days = only(lines, Line.DayCounted.class);
                assertThat(days.getLast().number()).isEqualTo(days.size());
                yield days.size();
            }
            case SAME_DAY -> 1;
            case MONTH, YEAR ->
                only(lines, Line.SpanCounted.class).getFirst().limit().amount();
        };
    }

    private static List<Pause> stopped(List<Line> lines) {
        var told = new ArrayList<Pause>();
        only(lines, Line.Paused.class).forEach(line -> told.add(line.pause()));
        only(lines, Line.Reset.class).forEach(line -> told.add(line.pause()));
        only(lines, Line.WithoutEffect.class).forEach(line -> told.add(line.pause()));
        return told;
    }

    private static <L extends Line> List<L> only(List<Line> lines, Class<L> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void everywhere(Function<RandomOffice, Runnable> property) {
        for (var seed = 0L; seed < OFFICES; seed++) {
            var once = property.apply(new RandomOffice(seed));
            for (var each = 0; each < CASES; each++) {
                try {
                    once.run();
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", case " + each + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static Optional<Instant> due(
            WorkingCalendar calendar, Instant received, Limit limit, CutOff cutOff, List<Pause> pauses) {
        return switch (Deadline.compute(calendar, received, limit, cutOff, pauses)) {
            case Deadline.Due due -> Optional.of(due.due());
            case Deadline.Refused refused -> {
                assertThat(refused.reason()).isEqualTo(Deadline.Reason.OUTSIDE_CALENDAR);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Instant> simulated(
            Simulation simulation, Instant received, Limit limit, CutOff cutOff, List<Pause> pauses) {
        try {
            return Optional.of(simulation.due(received, limit, cutOff, pauses));
        } catch (Simulation.OffTheEdge _) {
            return Optional.empty();
        }
    }
}
