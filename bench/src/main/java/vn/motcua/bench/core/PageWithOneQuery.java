package vn.motcua.bench.core;

import java.util.List;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Browser;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.bench.Turns;

/**
 * Một trang, một câu hỏi: what the visitor's front page costs, which asks the database once.
 *
 * <p>It is judged compressed, as browsers get it; the program keeps what it squeezed while visitors are sent the same
 * bytes. Beside it, in turns with it, the page squeezed each time, the page uncompressed, and an answer of two letters
 * that also goes to the database once: what is left of a page without the page. The median of the rounds is judged.
 */
public final class PageWithOneQuery implements Bench {
    private static final Bar BAR = Bar.atMost("page-with-one-query", 0.5, "CPU-ms");
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
            var page = new Turns.Side(browser, browser.compressed(PAGE), "compressed", PER_ROUND);
            var turns = new Turns(List.of(
                    page,
                    new Turns.Side(browser, browser.compressed(OWN), "squeezed each time", PER_ROUND / 2),
                    new Turns.Side(browser, browser.request(PAGE), "uncompressed", PER_ROUND / 2),
                    new Turns.Side(browser, browser.request(PULSE), "no page", PER_ROUND / 2)));
            var warmUp = turns.warmUp();
            var meter = Cpu.Meter.of(program.process(), program.cluster());
            turns.rehearse(meter);
            var before = program.transactions();
            turns.measure(meter);
            var each = (double) (program.transactions() - before) / turns.requests();
            report.say(
                    "warmed up by %d requests; then %.2f transactions each, those of the program's own accord included"
                            .formatted(warmUp, each));
            turns.sides().forEach(side -> report.say(side.toString()));
            report.judge(BAR, page.median());
        }
    }
}
