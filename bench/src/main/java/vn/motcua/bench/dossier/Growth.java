package vn.motcua.bench.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.shared.VietnamTime;

/**
 * Lớn dần: the same work beside a hundred thousand dossiers, a million, ten millions, all in one run: what pages and papers
 * cost over HTTP, then whole ways by the verbs and by the bare statements. What is done with one dossier may not come to
 * cost more because others were there before it.
 */
public final class Growth implements Bench {
    private static final int SMALL = 100_000;
    private static final Map<Integer, String> JUDGED = Map.of(1_000_000, "1m", 10_000_000, "10m");
    private static final List<Integer> SIZES = List.of(SMALL, 1_000_000, 10_000_000);
    private static final Bar GROWN = Bar.atMost("lifecycle-grown-from-100k-to-10m", 1.3, "times");

    private final Tape tape = new Tape();
    private int size = SMALL;

    @Override
    public String name() {
        return "dossier-growth";
    }

    @Override
    public String data() {
        return "%,d dossiers, 5,000 open at one office; registrations of a household business".formatted(size);
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var data = site.demonstration();
        Optional<Archive> archive = Optional.empty();
        var small = Double.NaN;
        for (var each : SIZES) {
            size = each;
            archive = Optional.of(pages(site, data, archive, report));
            var way = ways(site, data, report);
            small = size == SMALL ? way : small;
            if (size == SIZES.getLast()) {
                report.judge(GROWN, way / small);
            }
        }
    }

    private Archive pages(Site site, Path data, Optional<Archive> begun, Report report) throws Exception {
        try (var program = site.start(data)) {
            program.awaitPage("/");
            program.awaitReady();
            try (var connection = program.owner()) {
                var archive = begun.orElseGet(() -> Template.archive(connection));
                var since = System.nanoTime();
                archive.fillTo(connection, size);
                report.say("put in within %.0f s".formatted((System.nanoTime() - since) / 1e9));
                new Crowd(program, connection, Optional.ofNullable(JUDGED.get(size)), report).measure();
                return archive;
            }
        }
    }

    private double ways(Site site, Path data, Report report) throws Exception {
        try (var house = site.lived(data, database -> Ways.pool(database, tape))) {
            var today = VietnamTime.dateOf(house.bean(Clock.class).instant());
            var ways = new Ways(house, new Counter(house, today), tape, report);
            ways.warmUp();
            var each = ways.measured().total();
            var bare = ways.bare().total();
            var suffix = JUDGED.get(size);
            if (suffix != null) {
                report.judge(Bar.atMost("lifecycle-at-" + suffix, 20, "CPU-ms"), each);
                report.judge(Bar.atMost("lifecycle-over-bare-sql-at-" + suffix, 3, "times"), each / bare);
            }
            return each;
        }
    }
}
