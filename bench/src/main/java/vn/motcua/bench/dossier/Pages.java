package vn.motcua.bench.dossier;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Browser;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.Program;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.bench.Turns;
import vn.motcua.bench.Visit;

/**
 * Trang hồ sơ: a specialist's inbox with thousands of open dossiers, and what a citizen is told who has the code and the
 * four digits. Nobody else is shown either, so each is made anew. The medians of the rounds are judged.
 */
public final class Pages implements Bench {
    private static final Bar INBOX = Bar.atMost("inbox-page", 1, "CPU-ms");
    private static final Bar TRACKING = Bar.atMost("tracking-page", 1, "CPU-ms");
    private static final int PER_ROUND = 800;
    private static final int TRACKED = 500;

    @Override
    public String name() {
        return "dossier-pages";
    }

    @Override
    public String data() {
        return "%d dossiers, one in twenty of them open at one office".formatted(Archive.DOSSIERS);
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var program = site.start(site.demonstration());
                var browser = new Browser(program);
                var officer = new Visit(program);
                var citizen = new Visit(program)) {
            program.awaitPage("/");
            program.awaitReady();
            var tracked = fill(program);
            officer.signIn("chuyenvien", program.password());
            // A browser keeps what the first page gives it; only a stranger is given it each time.
            officer.open("/desk/dossiers");
            citizen.open("/track");
            var asked = tracked.stream()
                    .map(code -> citizen.form("/track", Map.of("code", code, "digits", Template.SECRET)))
                    .toList();
            measure(program, browser, officer.page("/desk/dossiers"), asked, report);
        }
    }

    private static List<String> fill(Program program) throws Exception {
        try (var connection = program.owner()) {
            Template.archive(connection).fillTo(connection, Archive.DOSSIERS);
            return Archive.codes(connection, TRACKED);
        }
    }

    private static void measure(
            Program program, Browser browser, HttpRequest inbox, List<HttpRequest> tracking, Report report)
            throws Exception {
        var inboxes = new Turns.Side(browser, inbox, "a specialist's", PER_ROUND);
        var tracked = new Turns.Side(browser, tracking, "with code and digits", PER_ROUND);
        var turns = new Turns(List.of(inboxes, tracked));
        var warmUp = turns.warmUp();
        var meter = Cpu.Meter.of(program.process(), program.cluster());
        turns.rehearse(meter);
        var before = program.transactions();
        turns.measure(meter);
        report.say("warmed up by %d requests; then %.2f transactions each"
                .formatted(warmUp, (double) (program.transactions() - before) / turns.requests()));
        turns.sides().forEach(side -> report.say(side.toString()));
        report.judge(INBOX, inboxes.median());
        report.judge(TRACKING, tracked.median());
    }
}
