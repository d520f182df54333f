package vn.motcua.catalogue.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalogue.usecase.LinkProbe.Finding;
import vn.motcua.catalogue.usecase.LinkProbe.Health;
import vn.motcua.shared.PublicAddress;

/** Against a site on this machine, which the probe of these tests alone may ask. */
class WebProbeTests {
    private static final HttpServer SITE = site();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final WebProbe probe = new WebProbe(InetAddress::isLoopbackAddress, PATIENCE);

    private static HttpServer site() {
        try {
            var site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            site.createContext("/", WebProbeTests::answer);
            site.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code /HEAD-GET} answers those two; {@code /to/X} leads on to X. */
    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        ASKED.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("User-Agent"));
        if (path.startsWith("/to/")) {
            var goal = path.substring(4);
            exchange.getResponseHeaders().add("Location", goal.startsWith("http") ? goal : "/" + goal);
            exchange.sendResponseHeaders(302, -1);
        } else {
            var codes = path.substring(1).split("-");
            var code = exchange.getRequestMethod().equals("HEAD") ? codes[0] : codes[codes.length - 1];
            exchange.sendResponseHeaders(Integer.parseInt(code), -1);
        }
        exchange.close();
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    @AfterAll
    static void close() {
        SITE.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "200, ALIVE, 200",
        "204, ALIVE, 204",
        "403, ALIVE, 403",
        "404, GONE, 404",
        "410, GONE, 410",
        "500, FAILING, 500",
        "405-200, ALIVE, 200",
        "404-200, ALIVE, 200",
        "501-404, GONE, 404",
        "to/200, ALIVE, 200",
        "to/to/404, GONE, 404",
        "to/to/to/to/to/200, ALIVE, 200"
    })
    void whatASiteAnswersSaysHowItsPageIs(String path, Health health, int code) {
        assertThat(probe.ask(at(path))).isEqualTo(new Finding(health, code));
    }

    @Test
    void aPageIsAskedPolitelyAndOnceWhereOnceIsEnough() {
        probe.ask(at("200"));
        assertThat(ASKED).containsExactly("HEAD /200 MotCua-link-check/1.0");
    }

    @Test
    void whoeverIsLedInACircleStops() {
        assertThat(probe.ask(at("to/to/to/to/to/to/200"))).isEqualTo(Finding.silent(Health.UNUSABLE));
        assertThat(ASKED).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.vn/",
                "http:///nowhere",
                "http://user:secret@example.vn/",
                "https://exa mple.vn/",
                "mailto:ai@example.vn"
            })
    void whatIsNoAddressOfTheWebIsNotAsked(String address) {
        assertThat(probe.ask(address)).isEqualTo(Finding.silent(Health.UNUSABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"})
    void thisMachineIsNeverAskedHoweverItIsWritten(String host) {
        var asking = new WebProbe(PublicAddress::is, PATIENCE);
        var finding = asking.ask("http://" + host + ":" + port() + "/200");
        assertThat(finding.health()).isIn(Health.FORBIDDEN, Health.UNREACHABLE, Health.UNUSABLE);
        assertThat(ASKED).isEmpty();
    }

    /** The first machine may be asked; the one it leads to, a second later, may not. */
    @Test
    void whereAPageLeadsToIsJudgedAsWell() {
        var judged = new AtomicInteger();
        var asking = new WebProbe(_ -> judged.getAndIncrement() == 0, PATIENCE);
        assertThat(asking.ask(at("to/http://127.0.0.1:" + port() + "/200")))
                .isEqualTo(Finding.silent(Health.FORBIDDEN));
        assertThat(ASKED).singleElement().asString().startsWith("HEAD /to/");
    }

    @Test
    void whoeverDoesNotAnswerInTimeIsNotWaitedFor() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(probe.ask("http://127.0.0.1:" + silent.getLocalPort() + "/"))
                    .isEqualTo(Finding.silent(Health.UNREACHABLE));
        }
    }

    @Test
    void aSiteThatCannotProveWhoItIsIsInsecure() throws IOException, InterruptedException {
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answering = Thread.ofVirtual().start(() -> answerInTheClear(plain));
            assertThat(probe.ask("https://127.0.0.1:" + plain.getLocalPort() + "/"))
                    .isEqualTo(Finding.silent(Health.INSECURE));
            answering.join();
        }
    }

    private static void answerInTheClear(ServerSocket plain) {
        try (var line = plain.accept()) {
            line.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            line.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + port() + "/" + path;
    }

    private static int port() {
        return SITE.getAddress().getPort();
    }
}
