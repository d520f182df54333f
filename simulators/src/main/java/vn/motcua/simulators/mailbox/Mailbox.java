package vn.motcua.simulators.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.motcua.simulators.Command;

/**
 * Hộp thư thử: {@code --smtp PORT --web PORT} (0 takes any free one), {@code --manner accept|defer|refuse|down|break-off},
 * {@code --delay MILLISECONDS}, and {@code --while PID} to end when that process does.
 */
public final class Mailbox implements Closeable {

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
        new Command("Hộp thư thử · Test mailbox", "smtp|web|manner|delay", Mailbox::open).run(arguments);
    }

    private static Mailbox open(Map<String, String> options) throws IOException {
        var mood = new Mood(
                Mood.Manner.of(options.getOrDefault("manner", "accept")),
                Duration.ofMillis(Long.parseLong(options.getOrDefault("delay", "0"))));
        var mailbox = new Mailbox(
                Integer.parseInt(options.getOrDefault("smtp", "2525")),
                Integer.parseInt(options.getOrDefault("web", "8025")));
        mailbox.feel(mood);
        System.out.printf(
                "Hộp thư thử · Test mailbox: http://127.0.0.1:%d (SMTP 127.0.0.1:%d)%n",
                mailbox.webPort(), mailbox.smtpPort());
        return mailbox;
    }
}
