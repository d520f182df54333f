package vn.motcua.bench.dossier;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Browser;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.OpenModel;
import vn.motcua.bench.Program;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.bench.Turns;
import vn.motcua.bench.Turns.Side;
import vn.motcua.bench.Visit;

/**
 * Tìm kiếm của cán bộ: by whole names, by beginnings that thousands share, by misspelt names, by personal numbers and by the
 * end of a code, each entered in the journal. The medians of the rounds are judged beside a million dossiers and ten.
 */
public final class Searches implements Bench {
    private static final int PER_ROUND = 200;
    private static final int SOME = 500;
    private static final double MIXED_PER_SECOND = 50;
    private static final int MIXED = 2_000;
    private static final Map<Integer, String> SIZES = Map.of(1_000_000, "1m", 10_000_000, "10m");

    private int size = 1_000_000;

    @Override
    public String name() {
        return "workspace-search";
    }

    @Override
    public String data() {
        return "%,d dossiers, 100,000 of them within reach of who searches".formatted(size);
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var data = site.demonstration();
        Optional<Archive> archive = Optional.empty();
        for (var each : SIZES.keySet().stream().sorted().toList()) {
            size = each;
            try (var program = site.start(data)) {
                program.awaitPage("/");
                program.awaitReady();
                try (var connection = program.owner()) {
                    var filled = archive.orElseGet(() -> Template.archive(connection));
                    archive = Optional.of(filled);
                    filled.fillTo(connection, size);
                    measure(program, connection, report);
                }
            }
        }
    }

    private void measure(Program program, Connection connection, Report report) throws Exception {
        try (var browser = new Browser(program);
                var officer = new Visit(program)) {
            officer.signIn("chuyenvien", program.password());
            officer.open("/desk/search");
            var names = column(connection, "name");
            var sides = sides(browser, officer, connection, names);
            var turns = new Turns(sides);
            turns.warmUp();
            var meter = Cpu.Meter.of(program.process(), program.cluster());
            turns.rehearse(meter);
            turns.measure(meter);
            turns.sides().forEach(side -> report.say(side.toString()));
            judge(report, "name", sides.getFirst());
            judge(report, "misspelt", sides.get(2));
            judge(report, "number", sides.get(3));
            waits(browser, officer, names, report);
        }
    }

    private static List<Side> sides(Browser browser, Visit officer, Connection connection, List<String> names) {
        return List.of(
                side(browser, officer, names, "whole names"),
                side(browser, officer, names.stream().map(Searches::beginning).toList(), "beginnings"),
                side(browser, officer, names.stream().map(Searches::misspelt).toList(), "misspelt names"),
                side(browser, officer, column(connection, "number"), "personal numbers"),
                side(browser, officer, column(connection, "tail"), "ends of codes"));
    }

    private void judge(Report report, String what, Side side) {
        var name = "search-by-%s-at-%s".formatted(what, SIZES.get(size));
        report.judge(Bar.atMost(name, 2, "CPU-ms"), side.median());
    }

    private static void waits(Browser browser, Visit officer, List<String> names, Report report) {
        var mixed = new ArrayList<HttpRequest>();
        for (var number = 0; number < MIXED; number++) {
            var name = names.get(number % names.size());
            mixed.add(asking(officer, number % 3 == 0 ? misspelt(name) : name));
        }
        var outcome = new OpenModel(MIXED_PER_SECOND, MIXED).run(number -> browser.read(mixed.get(number)));
        report.say("names, one in three misspelt: " + outcome);
    }

    private static Side side(Browser browser, Visit officer, List<String> sought, String told) {
        return new Side(
                browser, sought.stream().map(text -> asking(officer, text)).toList(), told, PER_ROUND);
    }

    private static HttpRequest asking(Visit officer, String text) {
        return officer.form("/desk/search", Map.of("code", text));
    }

    /** The family name and the next word. */
    private static String beginning(String name) {
        return name.substring(0, name.indexOf(' ', name.indexOf(' ') + 1));
    }

    /** One letter of the family name twice. */
    private static String misspelt(String name) {
        return name.charAt(0) + name;
    }

    private static List<String> column(Connection owner, String column) {
        return JdbcClient.create(new SingleConnectionDataSource(owner, true))
                .sql("""
                        SELECT n.%1$s FROM dossier.named n
                        JOIN organisation.agency_version a ON a.agency_id = n.agency AND upper_inf(a.valid)
                        WHERE a.code = 'Y99.01' AND n.%1$s IS NOT NULL
                        ORDER BY n.dossier_id DESC LIMIT :some
                        """.formatted(column))
                .param("some", SOME)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
