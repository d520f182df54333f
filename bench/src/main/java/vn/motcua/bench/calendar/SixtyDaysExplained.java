package vn.motcua.bench.calendar;

import java.time.Instant;
import java.util.List;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Rounds;
import vn.motcua.bench.Site;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;

/** Giải thích thời hạn: computes a long limit and tells it day by day. */
public final class SixtyDaysExplained implements Bench {
    private static final Bar BAR = Bar.atMost("sixty-days-explained", 1, "CPU-ms");
    private static final WorkingCalendar OFFICE =
            WorkingCalendar.lawful(2020, 2035, WorkingHours.USUAL, List.of(), List.of());
    private static final Instant RECEIVED = Instant.parse("2026-12-04T11:00:00Z");
    private static final int TIMES = 5000;

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return "60 working days over New Year and Tet, received on a Friday evening";
    }

    @Override
    public void measure(Site site, Report report) {
        var lines = new long[1];
        var taken = Rounds.nanosPerPiece(TIMES, () -> {
            lines[0] = 0;
            for (var time = 0; time < TIMES; time++) {
                lines[0] += told();
            }
        });
        var median = Rounds.median(taken) / 1e6;
        report.say("%d lines in %.4f CPU-ms".formatted(lines[0] / TIMES, median));
        report.judge(BAR, median);
    }

    private static int told() {
        return switch (Deadline.compute(OFFICE, RECEIVED, Limit.workingDays(60))) {
            case Deadline.Due due -> due.explanation().lines().size();
            case Deadline.Refused refused -> throw new IllegalStateException("refused: " + refused.reason());
        };
    }
}
