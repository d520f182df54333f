package vn.motcua.bench.catalogue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Browser;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.Program;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.bench.Turns;

/**
 * Trang thủ tục, as visitors get it who read all of the catalogue in turns; beside it the page made anew each time, the
 * answer to whoever holds it already, and a stylesheet from the same server. The medians of the rounds are judged.
 */
public final class ProcedurePage implements Bench {
    private static final Bar PAGE = Bar.atMost("procedure-page", 1, "CPU-ms");
    private static final Bar MADE = Bar.atMost("procedure-page-made", 1, "CPU-ms");
    private static final Bar RATIO = Bar.atMost("procedure-page-over-static-file", 3, "times");
    private static final int PER_ROUND = 1600;
    private static final Pattern SHEET = Pattern.compile("href=\"(/assets/citizen-[0-9a-f]+\\.css)\"");

    @Override
    public String name() {
        return PAGE.name();
    }

    @Override
    public String data() {
        return "%d procedures with %d revisions each: %s"
                .formatted(FullShelf.PROCEDURES, FullShelf.REVISIONS, FullShelf.name());
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var data = site.demonstration();
        try (var program = site.start(data);
                var browser = new Browser(program)) {
            program.awaitPage("/");
            program.awaitReady();
            var pages = FullShelf.fill(site, data, program).stream()
                    .map(code -> "/procedures/" + code)
                    .toList();
            // The program looks for a new edition once a second.
            program.awaitPage(pages.getLast());
            measure(program, browser, pages, report);
        }
    }

    private static void measure(Program program, Browser browser, List<String> pages, Report report) throws Exception {
        var page = new Turns.Side(browser, requests(browser, pages, ""), "as visitors get it", PER_ROUND);
        var made = new Turns.Side(browser, requests(browser, pages, "?own"), "made each time", PER_ROUND / 2);
        var held = new Turns.Side(browser, browser.holding(pages.getFirst()), "held already", PER_ROUND / 2);
        var sheet = new Turns.Side(browser, browser.compressed(sheet(browser)), "a static file", PER_ROUND);
        var turns = new Turns(List.of(page, made, held, sheet));
        var warmUp = turns.warmUp();
        var meter = Cpu.Meter.of(program.process(), program.cluster());
        turns.rehearse(meter);
        var before = program.transactions();
        turns.measure(meter);
        report.say("%d pages; warmed up by %d requests; then %.3f transactions each"
                .formatted(pages.size(), warmUp, (double) (program.transactions() - before) / turns.requests()));
        turns.sides().forEach(side -> report.say(side.toString()));
        report.judge(PAGE, page.median());
        report.judge(MADE, made.median());
        report.judge(RATIO, page.median() / sheet.median());
    }

    private static List<HttpRequest> requests(Browser browser, List<String> pages, String end) {
        return pages.stream().map(page -> browser.compressed(page + end)).toList();
    }

    private static String sheet(Browser browser) throws Exception {
        var link = SHEET.matcher(browser.text("/"));
        if (!link.find()) {
            throw new IllegalStateException("the front page has no stylesheet");
        }
        return link.group(1);
    }
}
