package vn.motcua.simulators.mailbox;

import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/**
 * Hộp thư thử: {@code --smtp PORT --web PORT} (0 takes any free one), {@code --manner accept|defer|refuse|down|break-off},
 * {@code --delay MILLISECONDS}, and {@code --while PID} to end when that process does.
 */
public final class Mailbox implements AutoCloseable {
    private static final int WRONG_OPTION = 2;
    private static final int PORT_TAKEN = 3;

    private final Letters letters;
    private final SmtpServer server;
    private final Desk desk;

    /** Opens one; tests hold it in their own process. */
    public Mailbox(int smtpPort, int webPort) throws IOException {
        letters = new Letters(Clock.systemUTC());
        server = new SmtpServer(smtpPort, letters);
        desk = new Desk(webPort, letters, server);
    }

    public int smtpPort() {
        return server.port();
    }

    public int webPort() {
        return desk.port();
    }

    /** What arrived, newest first. */
    public List<Letter> letters() {
        return letters.all();
    }

    public void clear() {
        letters.clear();
    }

    public void feel(Mood mood) throws IOException {
        server.feel(mood);
    }

    @Override
    public void close() throws IOException {
        server.close();
        desk.close();
    }

    /** Runs until it is stopped. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            var options = options(arguments);
            var mailbox = new Mailbox(
                    Integer.parseInt(options.getOrDefault("smtp", "2525")),
                    Integer.parseInt(options.getOrDefault("web", "8025")));
            mailbox.feel(new Mood(
                    Mood.Manner.of(options.getOrDefault("manner", "accept")),
                    Duration.ofMillis(Long.parseLong(options.getOrDefault("delay", "0")))));
            System.out.printf(
                    "Hộp thư thử · Test mailbox: http://127.0.0.1:%d (SMTP 127.0.0.1:%d)%n",
                    mailbox.webPort(), mailbox.smtpPort());
            stay(options);
            mailbox.close();
        } catch (BindException taken) {
            System.err.println(
                    "Hộp thư thử không mở được cổng · The test mailbox's port is taken: " + taken.getMessage());
            System.exit(PORT_TAKEN);
        } catch (IllegalArgumentException wrong) {
            System.err.println("--smtp --web --manner --delay --while: " + wrong.getMessage());
            System.exit(WRONG_OPTION);
        }
    }

    private static Map<String, String> options(String... arguments) {
        var options = new TreeMap<String, String>();
        for (var place = 0; place < arguments.length; place += 2) {
            if (place + 1 == arguments.length || !arguments[place].matches("--(smtp|web|manner|delay|while)")) {
                throw new IllegalArgumentException(arguments[place]);
            }
            options.put(arguments[place].substring(2), arguments[place + 1]);
        }
        return options;
    }

    private static void stay(Map<String, String> options) throws InterruptedException {
        if (options.containsKey("while")) {
            ProcessHandle.of(Long.parseLong(options.getOrDefault("while", "")))
                    .ifPresent(process -> process.onExit().join());
        } else {
            new CountDownLatch(1).await();
        }
    }
}
