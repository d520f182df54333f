package vn.motcua.bench.access;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.Program;
import vn.motcua.bench.Report;
import vn.motcua.bench.Rounds;
import vn.motcua.bench.Site;
import vn.motcua.bench.Visit;

/**
 * Đăng nhập: the form sent over HTTP, up to the answer that begins the session, under a password kept in plain for this
 * measurement alone; what a real hash takes is measured apart. The program is a process of its own: what the browser takes
 * is not its cost.
 */
public final class SignIns implements Bench {
    private static final Bar BAR = Bar.atMost("sign-in-apart-from-hash", 3, "CPU-ms");
    private static final String PLAIN = "khong-bam";
    /**
     * Until the compiler has done with a way through the whole program on which no part is hot: on two cores it is busy with
     * it, now and then, for some twenty thousand sign-ins.
     */
    private static final int WARM_UPS = 120;

    /** So many that a late burst of compiling, which lasts three or four of them, is not taken for the cost. */
    private static final int ROUNDS = 25;

    private static final int PER_ROUND = 200;
    private static final int HASHES = 5;

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return "the demonstration place, one officer, one browser";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        hash(report);
        try (var program = site.start(site.demonstration());
                var browser = HttpClient.newHttpClient();
                var stranger = new Visit(program)) {
            program.awaitPage("/");
            program.awaitReady();
            keepInPlain(program);
            stranger.open("/sign-in");
            var sent = stranger.form("/sign-in", Map.of("login", "tiepnhan", "password", PLAIN));
            measure(Cpu.Meter.of(program.process(), program.cluster()), () -> signIn(browser, sent), report);
        }
    }

    private static void keepInPlain(Program program) throws Exception {
        try (var connection = program.owner();
                var statement = connection.createStatement()) {
            var known = statement.executeUpdate(
                    "UPDATE identity.account SET password_hash = '{noop}" + PLAIN + "' WHERE login = 'tiepnhan'");
            if (known != 1) {
                throw new IllegalStateException("no such account");
            }
        }
    }

    private static void measure(Cpu.Meter meter, Cpu.Work signIns, Report report) throws Exception {
        for (var round = 0; round < WARM_UPS; round++) {
            signIns.run();
        }
        var each = new Cpu[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            each[round] = meter.of(signIns).per(PER_ROUND);
        }
        Arrays.sort(each, Comparator.comparingDouble(Cpu::total));
        report.say("a sign-in: median %s; by rounds %.3f to %.3f"
                .formatted(each[ROUNDS / 2], each[0].total(), each[ROUNDS - 1].total()));
        report.judge(BAR, each[ROUNDS / 2].total());
    }

    /** One page with its form, sent again and again by strangers who happen to hold it. */
    private static void signIn(HttpClient browser, HttpRequest sent) throws Exception {
        for (var time = 0; time < PER_ROUND; time++) {
            var answer = browser.send(sent, BodyHandlers.discarding());
            if (answer.statusCode() != 302) {
                throw new IllegalStateException("not let in: " + answer.statusCode());
            }
        }
    }

    private static void hash(Report report) {
        var encoder = new BCryptPasswordEncoder();
        var hash = encoder.encode("khong-bam");
        var matched = new int[1];
        var taken = Rounds.nanosPerPiece(HASHES, () -> {
            for (var time = 0; time < HASHES; time++) {
                matched[0] += encoder.matches("khong-bam", hash) ? 1 : 0;
            }
        });
        report.say("the hash itself: %.1f CPU-ms; check %d".formatted(Rounds.median(taken) / 1e6, matched[0]));
    }
}
