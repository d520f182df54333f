package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.web.Browser;

/** Bodies that stop coming or drip. Only this house is so impatient: an honest request may wait long for a busy machine. */
class SlowBodiesTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE =
            TestHouse.over(DATABASE, "server.tomcat.connection-timeout=2s", "motcua.body.patience=300ms");

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    /** Whoever begins a letter and never ends it is hung up on; the others do not notice. */
    @Test
    void aBodyThatStopsComingHoldsNobodyUp() throws IOException {
        var at = HOUSE.at("/api/v1/tracking");
        try (var line = new Socket(at.getHost(), at.getPort())) {
            line.setSoTimeout(20_000);
            var half = String.join(
                    "\r\n",
                    "POST /api/v1/tracking HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/json",
                    "Content-Length: 1000",
                    "",
                    "{");
            line.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            assertThat(new Browser(HOUSE).get("/track").statusCode()).isEqualTo(200);
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .satisfiesAnyOf(
                            text -> assertThat(text).isEmpty(),
                            text -> assertThat(text).startsWith("HTTP/1.1 4"));
        }
    }

    /** Letter by letter, to addresses that read it and to one that does not: none listens for long. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tracking", "/sign-in", "/desk/nothing", "/policy-reports"})
    void aBodyThatDripsIsCutOff(String path) throws IOException {
        var at = HOUSE.at(path);
        try (var line = new Socket(at.getHost(), at.getPort())) {
            line.setSoTimeout(20);
            var type = path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
            var head = String.join(
                    "\r\n",
                    "POST " + path + " HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: " + type,
                    "Content-Length: 100000",
                    "",
                    "");
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(dripped(line, 500)).isLessThan(500);
        }
    }

    /** How many letters are taken before the other side hangs up, one at each turn of the line's patience; at most so many. */
    private static int dripped(Socket line, int most) throws IOException {
        for (var letters = 0; letters < most; letters++) {
            try {
                line.getOutputStream().write('a');
                // An answer may come long before the other side hangs up.
                line.getInputStream().transferTo(OutputStream.nullOutputStream());
                return letters;
            } catch (SocketTimeoutException _) {
                // Still listening.
            } catch (SocketException _) {
                return letters;
            }
        }
        return most;
    }
}
