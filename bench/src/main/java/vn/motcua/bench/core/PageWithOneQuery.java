package vn.motcua.bench.core;

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
 * <p>It is judged compressed, as browsers get it. Beside it, in turns with it, the same page uncompressed, and an answer
 * of two letters that also goes to the database once: what is left of a page without the page. The median of the rounds
 * is judged.
 */
public final class PageWithOneQuery implements Bench {
    private static final Bar BAR = Bar.atMost("page-with-one-query", 0.5, "CPU-ms");
    private static final double PER_SECOND = 400;
    /** Long enough for the compiler of the virtual machine to come to rest, or nearly. */
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    /** At once while warming up: as fast as the program answers, and no faster. */
    private static final int READERS = 2;

    private static final int ROUNDS = 5;
    private static final int PER_ROUND = 1600;
    private static final String PAGE = "/";
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
            var page = new Side(browser, browser.compressed(PAGE), "compressed");
            var plain = new Side(browser, browser.request(PAGE), "uncompressed");
            var pulse = new Side(browser, browser.request(PULSE), "no page");
            var warmUp = warmUp(browser, page.request);
            var meter = Cpu.Meter.of(program.process(), program.cluster());
            var before = program.transactions();
            for (var round = 0; round < ROUNDS; round++) {
                page.measure(meter, PER_ROUND);
                plain.measure(meter, PER_ROUND / 2);
                pulse.measure(meter, PER_ROUND / 2);
            }
            var each = (double) (program.transactions() - before) / (2 * ROUNDS * PER_ROUND);
            report.say(
                    "warmed up by %d pages; then %.2f transactions a request, those of the program's own accord included"
                            .formatted(warmUp, each));
            report.say(page.toString());
            report.say(plain.toString());
            report.say(pulse.toString());
            report.judge(BAR, page.median());
        }
    }

    /** How many pages that took. */
    private static int warmUp(Browser browser, HttpRequest request) throws Exception {
        var began = System.nanoTime();
        Callable<Integer> reading = () -> {
            var count = 0;
            for (; System.nanoTime() - began < WARM_UP.toNanos(); count++) {
                browser.read(request);
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
        private final List<Cpu> rounds = new ArrayList<>();
        private String last = "";

        Side(Browser browser, HttpRequest request, String kind) {
            this.browser = browser;
            this.request = request;
            this.kind = kind;
        }

        void measure(Cpu.Meter meter, int requests) throws Exception {
            var used = meter.of(() -> last = new OpenModel(PER_SECOND, requests)
                    .run(_ -> browser.read(request))
                    .toString());
            rounds.add(used.per(requests));
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
