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
import vn.motcua.bench.Browser;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.OpenModel;
import vn.motcua.bench.Program;
import vn.motcua.bench.Report;
import vn.motcua.bench.Turns;
import vn.motcua.bench.Turns.Side;
import vn.motcua.bench.Visit;

/**
 * Đám đông: an officer's inbox and records, what citizens are told who track, and Mẫu 01 printed; first each kind in turns
 * for its cost, then all kinds mixed as people come, for how long they wait.
 */
final class Crowd {
    private static final int PER_ROUND = 400;
    private static final int PRINTS_PER_ROUND = 40;
    private static final int SOME = 500;
    private static final double MIXED_PER_SECOND = 50;
    private static final int MIXED = 3_000;
    /** Of as many requests one is a paper. */
    private static final int PAPER_ONE_IN = 25;

    private final Program program;
    private final Connection owner;
    private final Optional<String> judged;
    private final Report report;

    /**
     * @param owner a connection with the owner's rights
     * @param judged what the names of the bars end with; none is judged where empty
     */
    Crowd(Program program, Connection owner, Optional<String> judged, Report report) {
        this.program = program;
        this.owner = owner;
        this.judged = judged;
        this.report = report;
    }

    void measure() throws Exception {
        try (var browser = new Browser(program);
                var officer = new Visit(program);
                var citizen = new Visit(program)) {
            officer.signIn("chuyenvien", program.password());
            officer.open("/desk/dossiers");
            citizen.open("/track");
            var codes = Archive.codes(owner, SOME);
            var inbox = List.of(officer.page("/desk/dossiers"));
            var records = open().stream()
                    .map(id -> officer.page("/desk/dossiers/" + id))
                    .toList();
            var tracking = codes.stream()
                    .map(code -> citizen.form("/track", Map.of("code", code, "digits", Template.SECRET)))
                    .toList();
            var papers = open().stream()
                    .map(id -> officer.page("/papers/" + id + "/receipt.pdf"))
                    .toList();
            costs(browser, inbox, records, tracking, papers);
            waits(browser, List.of(inbox, records, tracking), papers);
        }
    }

    /** Dossiers in hand of the office whose specialist looks. */
    private List<String> open() {
        return JdbcClient.create(new SingleConnectionDataSource(owner, true))
                .sql("""
                        SELECT h.dossier_id FROM dossier.hand h
                        JOIN organisation.agency_version a ON a.agency_id = h.agency AND upper_inf(a.valid)
                        WHERE a.code = 'Y99.01' AND h.role = 'specialist'
                        ORDER BY h.dossier_id DESC LIMIT :some
                        """)
                .param("some", SOME)
                .query((row, _) -> row.getString("dossier_id"))
                .list();
    }

    private void costs(
            Browser browser,
            List<HttpRequest> inbox,
            List<HttpRequest> records,
            List<HttpRequest> tracking,
            List<HttpRequest> papers)
            throws Exception {
        var inboxes = new Side(browser, inbox, "a specialist's", PER_ROUND);
        var read = new Side(browser, records, "a specialist's, each viewing journalled", PER_ROUND);
        var tracked = new Side(browser, tracking, "with code and digits", PER_ROUND);
        var printed = new Side(browser, papers, "Mẫu 01 as PDF", PRINTS_PER_ROUND);
        var turns = new Turns(List.of(inboxes, read, tracked, printed));
        turns.warmUp();
        var meter = Cpu.Meter.of(program.process(), program.cluster());
        turns.rehearse(meter);
        turns.measure(meter);
        turns.sides().forEach(side -> report.say(side.toString()));
        judge("inbox", 2, inboxes);
        judge("record", 2, read);
        judge("tracking", 2, tracked);
        judge("form-pdf", 80, printed);
    }

    private void judge(String name, double limit, Side side) {
        judged.ifPresent(suffix -> report.judge(Bar.atMost(name + "-at-" + suffix, limit, "CPU-ms"), side.median()));
    }

    private void waits(Browser browser, List<List<HttpRequest>> pages, List<HttpRequest> papers) {
        var mixed = new ArrayList<HttpRequest>();
        for (var number = 0; number < MIXED; number++) {
            var kind = number % PAPER_ONE_IN == 0 ? papers : pages.get(number % pages.size());
            mixed.add(kind.get(number % kind.size()));
        }
        var outcome = new OpenModel(MIXED_PER_SECOND, MIXED).run(number -> browser.read(mixed.get(number)));
        report.say("all kinds mixed, a paper among %d: %s".formatted(PAPER_ONE_IN, outcome));
    }
}
