package vn.motcua.bench.core;

import java.time.Duration;
import java.util.ArrayList;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Latencies;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;

/** Lần khởi động sau: from the command to the front page, where the program has run before. */
public final class SecondStart implements Bench {
    private static final Bar BAR = Bar.atMost("second-start", 3, "s");
    private static final int STARTS = 5;

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return "the demonstration place";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var data = site.demonstration();
        var starts = new ArrayList<Duration>();
        for (var start = 0; start < STARTS; start++) {
            try (var program = site.start(data)) {
                starts.add(program.awaitPage("/"));
                program.awaitReady();
            }
        }
        var times = Latencies.of(starts);
        var median = times.percentile(50);
        report.say("%d starts to the front page: least %.2f s, median %.2f s, greatest %.2f s"
                .formatted(STARTS, seconds(times.least()), seconds(median), seconds(times.greatest())));
        report.judge(BAR, seconds(median));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
