package vn.motcua.bench.search;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.Question;
import vn.motcua.catalogue.search.SearchIndex;

/** Giá một lần tìm, and of building the index anew. */
public final class Cost implements Bench {
    private static final Bar QUERY = Bar.atMost("search-query", 3, "CPU-ms");
    private static final Bar REBUILD = Bar.atMost("search-rebuild", 3, "s");
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 9;
    private static final int REBUILDS = 5;
    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "search-cost";
    }

    @Override
    public String data() {
        return Material.described();
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var material = Material.find();
        var lexicon = Lexicon.shipped();
        var built = new double[REBUILDS];
        var index = SearchIndex.build(material.entries(), lexicon);
        for (var each = 0; each < REBUILDS; each++) {
            var began = System.nanoTime();
            index = SearchIndex.build(material.entries(), lexicon);
            built[each] = (System.nanoTime() - began) / 1e9;
        }
        var asked = asked(material, index);
        Arrays.sort(built);
        report.say(
                "%d procedures rebuilt in %.2f s, by rounds to %.2f s; a question %.3f CPU-ms, by rounds %.3f to %.3f"
                        .formatted(
                                index.size(),
                                median(built),
                                built[REBUILDS - 1],
                                median(asked),
                                asked[0],
                                asked[ROUNDS - 1]));
        report.judge(QUERY, median(asked));
        report.judge(REBUILD, median(built));
    }

    /** The processor time of one question in milliseconds, by rounds, least first. */
    private static double[] asked(Material material, SearchIndex index) {
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new double[ROUNDS];
        for (var round = -WARM_UPS; round < ROUNDS; round++) {
            var before = threads.getCurrentThreadCpuTime();
            material.questions().forEach(each -> index.search(Question.of(each.text(), SHOWN)));
            if (round >= 0) {
                taken[round] = (threads.getCurrentThreadCpuTime() - before)
                        / 1e6
                        / material.questions().size();
            }
        }
        Arrays.sort(taken);
        return taken;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
