package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;

/** Whoever sends the head of a request letter by letter is hung up on, however busy they keep the line. */
class TimedHeadsTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE, "motcua.head.patience=2s");
    private static final String HEAD = "GET /healthz HTTP/1.1\r\nHost: localhost";

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void aHeadThatDripsIsEndedAsAWhole() throws IOException {
        try (var line = connect()) {
            send(line, HEAD);
            var begun = System.nanoTime();
            var letters = 0;
            while (isOpen(line) && letters < 200) {
                send(line, letters % 20 == 0 ? "\r\nX-A: b" : "c");
                letters++;
            }
            assertThat(letters).as("it took some patience, and ended").isBetween(5, 199);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void whoeverComesInTimeIsAnsweredAgainAndAgainOnOneLine() throws IOException {
        try (var line = connect()) {
            for (var time = 0; time < 3; time++) {
                send(line, HEAD);
                pause(Duration.ofMillis(300));
                send(line, "\r\n\r\n");
                assertThat(answer(line)).contains("200");
                pause(Duration.ofMillis(500));
            }
        }
    }

    private static Socket connect() throws IOException {
        var at = HOUSE.at("/");
        var line = new Socket(at.getHost(), at.getPort());
        line.setSoTimeout(5_000);
        return line;
    }

    private static void send(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    /** Waits a moment for the other side to hang up. */
    private static boolean isOpen(Socket line) throws IOException {
        line.setSoTimeout(60);
        try {
            return line.getInputStream().read() >= 0;
        } catch (SocketTimeoutException _) {
            return true;
        } catch (SocketException _) {
            return false;
        }
    }

    private static String answer(Socket line) throws IOException {
        var bytes = new byte[4_096];
        var read = line.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(read, 0), StandardCharsets.UTF_8);
    }

    private static void pause(Duration moment) {
        var until = System.nanoTime() + moment.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
