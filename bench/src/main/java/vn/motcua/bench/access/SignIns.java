package vn.motcua.bench.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.bench.Rounds;
import vn.motcua.bench.Site;

/**
 * Đăng nhập: the form sent over HTTP, up to the answer that begins the session, under a password kept in plain for this
 * measurement alone; what a real hash takes is measured apart. The browser's own work, in the same process, counts too.
 */
public final class SignIns implements Bench {
    private static final Bar BAR = Bar.atMost("sign-in-apart-from-hash", 3, "CPU-ms");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    /** Until the compiler has done with a way through the whole program on which no part is hot. */
    private static final int WARM_UPS = 40;

    private static final int ROUNDS = 9;
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
        try (var house = site.whole(database -> database.pool());
                var browser = HttpClient.newHttpClient()) {
            var known = JdbcClient.create(house.owner())
                    .sql("UPDATE identity.account SET password_hash = '{noop}khong-bam' WHERE login = 'tiepnhan'")
                    .update();
            if (known != 1) {
                throw new IllegalStateException("no such account");
            }
            measure(house, new Door(browser, house.bean(Environment.class)), report);
        }
    }

    private static void measure(House house, Door door, Report report) throws Exception {
        for (var round = 0; round < WARM_UPS; round++) {
            door.signIn(PER_ROUND);
        }
        var meter = house.meter();
        var each = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            each[round] = meter.of(() -> door.signIn(PER_ROUND)).per(PER_ROUND).total();
        }
        Arrays.sort(each);
        report.say("a sign-in: median %.3f CPU-ms; by rounds %.3f to %.3f"
                .formatted(each[ROUNDS / 2], each[0], each[ROUNDS - 1]));
        report.judge(BAR, each[ROUNDS / 2]);
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

    /** Cửa: one page with its form, sent again and again by strangers who happen to hold it. */
    private static final class Door {
        private final HttpClient browser;
        private final URI address;
        private final String cookie;
        private final String token;

        Door(HttpClient browser, Environment house) throws IOException, InterruptedException {
            this.browser = browser;
            address = URI.create("http://127.0.0.1:" + house.getRequiredProperty("local.server.port") + "/sign-in");
            var page = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            var form = TOKEN.matcher(page.body());
            if (!form.find()) {
                throw new IllegalStateException("no form on the page");
            }
            token = form.group(1);
        }

        void signIn(int times) throws IOException, InterruptedException {
            var sent = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", cookie)
                    .POST(BodyPublishers.ofString("login=tiepnhan&password=khong-bam&_csrf=" + token))
                    .build();
            for (var time = 0; time < times; time++) {
                HttpResponse<Void> answer = browser.send(sent, BodyHandlers.discarding());
                if (answer.statusCode() != 302) {
                    throw new IllegalStateException("not let in: " + answer.statusCode());
                }
            }
        }
    }
}
