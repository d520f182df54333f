package vn.motcua.bench.calendar;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Rounds;
import vn.motcua.bench.Site;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.Unit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;

/** Tính thời hạn: how many due times one core finds in a second. */
public final class DueDates implements Bench {
    private static final Bar BAR = Bar.atLeast("due-dates", 1_000_000, "1/s");
    private static final WorkingCalendar OFFICE =
            WorkingCalendar.lawful(2020, 2035, WorkingHours.USUAL, List.of(), List.of());
    private static final long SEED = 20_261_121;
    private static final int RECEPTIONS = 4096;
    private static final int TIMES = 200;
    private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");
    private static final long YEARS = 10L * 365 * 86_400;

    /** Lần tiếp nhận. */
    private record Reception(Instant at, Limit limit, List<Pause> pauses) {}

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return RECEPTIONS + " receptions in ten years, all units, one in eight paused, seed " + SEED;
    }

    @Override
    public void measure(Site site, Report report) {
        var random = new SplittableRandom(SEED);
        var receptions =
                Stream.generate(() -> reception(random)).limit(RECEPTIONS).toList();
        var sum = new long[1];
        var taken = Rounds.nanosPerPiece(RECEPTIONS * TIMES, () -> {
            for (var time = 0; time < TIMES; time++) {
                for (var reception : receptions) {
                    sum[0] += due(reception);
                }
            }
        });
        report.say("%.0f ns each; by rounds %.0f to %.0f; check %d"
                .formatted(Rounds.median(taken), taken[0], taken[taken.length - 1], sum[0]));
        report.judge(BAR, 1e9 / Rounds.median(taken));
    }

    private static long due(Reception reception) {
        var cutOff = CutOff.usual(reception.limit.unit());
        return switch (Deadline.compute(OFFICE, reception.at, reception.limit, cutOff, reception.pauses)) {
            case Deadline.Due due -> due.due().getEpochSecond();
            case Deadline.Refused refused -> throw new IllegalStateException("refused: " + refused.reason());
        };
    }

    private static Reception reception(SplittableRandom random) {
        var at = FIRST.plusSeconds(random.nextLong(YEARS));
        var paused = at.plusSeconds(random.nextLong(5 * 86_400));
        var pauses = random.nextInt(8) > 0
                ? List.<Pause>of()
                : List.of(
                        Pause.supplement(paused, paused.plusSeconds(random.nextLong(10 * 86_400)), PausePolicy.PAUSE));
        return new Reception(at, limit(random), pauses);
    }

    /** Most limits in the catalogue are in working days. */
    private static Limit limit(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> Limit.SAME_DAY;
            case 1 -> Limit.hours(1 + random.nextInt(80));
            case 2 -> Limit.days(1 + random.nextInt(60));
            case 3 -> new Limit(1 + random.nextInt(12), Unit.MONTH);
            default -> Limit.workingDays(1 + random.nextInt(60));
        };
    }
}
