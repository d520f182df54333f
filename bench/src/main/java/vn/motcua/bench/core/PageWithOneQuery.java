package vn.motcua.bench.core;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.OpenModel;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;

/**
 * Một trang, một câu hỏi: what the visitor's front page costs, which asks the database once.
 *
 * <p>It is judged compressed, as browsers get it; the program keeps what it squeezed while visitors are sent the same
 * bytes. Beside it, in turns with it, the page squeezed each time, the page uncompressed, and an answer of two letters
 * that also goes to the database once: what is left of a page without the page. The median of the rounds is judged.
 */
public final class PageWithOneQuery implements Bench {
    private static final Bar BAR = Bar.atMost("page-with-one-query", 0.5, "CPU-ms");
    private static final double PER_SECOND = 400;
    /** Long enough for the compiler of the virtual machine to come to rest, or nearly. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    /** At once while warming up: as fast as the program answers, and no faster. */
    private static final int READERS = 2;

    /** A program that waits between requests takes other ways than one that never rests; those are warmed up by these. */
    private static final int REHEARSALS = 2;

    private static final int ROUNDS = 5;
    private static final int PER_ROUND = 1600;
    private static final String PAGE = "/";
    /** What is asked for with a question is taken for one visitor's own. */
    private static final String OWN = "/?own";

    private static final String PULSE = "/healthz";

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
        try (var program = site.start(site.demonstration());
                var browser = new Browser(program)) {
            program.awaitPage(PAGE);
            program.awaitReady();
            var page = new Side(browser, browser.compressed(PAGE), "compressed", PER_ROUND);
            var sides = List.of(
                    page,
                    new Side(browser, browser.compressed(OWN), "squeezed each time", PER_ROUND / 2),
                    new Side(browser, browser.request(PAGE), "uncompressed", PER_ROUND / 2),
                    new Side(browser, browser.request(PULSE), "no page", PER_ROUND / 2));
            var warmUp = warmUp(sides);
            var meter = Cpu.Meter.of(program.process(), program.cluster());
            measure(sides, meter, REHEARSALS);
            sides.forEach(Side::forget);
            var before = program.transactions();
            measure(sides, meter, ROUNDS);
            var requests =
                    ROUNDS * sides.stream().mapToInt(side -> side.perRound).sum();
            var each = (double) (program.transactions() - before) / requests;
            report.say(
                    "warmed up by %d requests; then %.2f transactions each, those of the program's own accord included"
                            .formatted(warmUp, each));
            sides.forEach(side -> report.say(side.toString()));
            report.judge(BAR, page.median());
        }
    }

    private static void measure(List<Side> sides, Cpu.Meter meter, int rounds) throws Exception {
        for (var round = 0; round < rounds; round++) {
            for (var side : sides) {
                side.measure(meter);
            }
        }
    }

    /** All kinds in turn, so that none is measured while the compiler still works on it; how many that were. */
    private static int warmUp(List<Side> sides) throws Exception {
        var began = System.nanoTime();
        Callable<Integer> reading = () -> {
            var count = 0;
            for (; System.nanoTime() - began < WARM_UP.toNanos(); count++) {
                sides.get(count % sides.size()).read();
            }
            return count;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sum = 0;
            for (var read : threads.invokeAll(Collections.nCopies(READERS, reading))) {
                sum += read.get();
            }
            return sum;
        }
    }

    /** Một bên: one kind of request, measured in turns with the others. */
    private static final class Side {
        private final Browser browser;
        private final HttpRequest request;
        private final String kind;
        private final int perRound;
        private final List<Cpu> rounds = new ArrayList<>();
        private String last = "";

        Side(Browser browser, HttpRequest request, String kind, int perRound) {
            this.browser = browser;
            this.request = request;
            this.kind = kind;
            this.perRound = perRound;
        }

        int read() throws IOException, InterruptedException {
            return browser.read(request);
        }

        void measure(Cpu.Meter meter) throws Exception {
            var used = meter.of(() ->
                    last = new OpenModel(PER_SECOND, perRound).run(_ -> read()).toString());
            rounds.add(used.per(perRound));
        }

        void forget() {
            rounds.clear();
        }

        double median() {
            return middle().total();
        }

        private Cpu middle() {
            return rounds.stream()
                    .sorted(Comparator.comparingDouble(Cpu::total))
                    .toList()
                    .get(ROUNDS / 2);
        }

        @Override
        public String toString() {
            return "GET %s (%s) %s each, by rounds %s; the last round: %s"
                    .formatted(
                            request.uri().getPath(),
                            kind,
                            middle(),
                            rounds.stream()
                                    .map(round -> "%.3f".formatted(round.total()))
                                    .collect(Collectors.joining(" ")),
                            last);
        }
    }
}
