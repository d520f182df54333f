package vn.motcua.simulators.mailbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Một cuộc gọi (RFC 5321): as much of the protocol as those who deliver letters speak. */
final class SmtpSession {
    private static final Pattern PATH = Pattern.compile("(?i)(?:FROM|TO):\\s*<([^>]*)>.*");
    private static final int LONGEST_LINE = 4_096;
    private static final int LARGEST_LETTER = 20_000_000;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final InputStream in;
    private final OutputStream out;
    private final Letters letters;
    private final Supplier<Mood> mood;
    private final List<String> to = new ArrayList<>();
    private String from = "";

    SmtpSession(Socket caller, Letters letters, Supplier<Mood> mood) throws IOException {
        this.in = new BufferedInputStream(caller.getInputStream());
        this.out = caller.getOutputStream();
        this.letters = letters;
        this.mood = mood;
    }

    void serve() throws IOException {
        say("220 mailbox.example ESMTP");
        while (true) {
            var line = line().toString(StandardCharsets.UTF_8);
            var command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (command) {
                case "EHLO" -> say("250-mailbox.example", "250-8BITMIME", "250-SMTPUTF8", "250 SIZE " + LARGEST_LETTER);
                case "HELO", "NOOP" -> say("250 OK");
                case "RSET" -> {
                    forget();
                    say("250 OK");
                }
                case "MAIL" -> from(line.substring(4).strip());
                case "RCPT" -> to(line.substring(4).strip());
                case "DATA" -> data();
                case "QUIT" -> {
                    say("221 Bye");
                    return;
                }
                default -> say("502 Not understood");
            }
        }
    }

    private void from(String path) throws IOException {
        var matcher = PATH.matcher(path);
        if (matcher.matches()) {
            forget();
            from = matcher.group(1);
        }
        say(matcher.matches() ? "250 OK" : "501 MAIL FROM:<address>");
    }

    private void to(String path) throws IOException {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            say("501 RCPT TO:<address>");
            return;
        }
        say(
                switch (waited().manner()) {
                    case DEFER -> "451 Not now: <" + matcher.group(1) + ">";
                    case REFUSE -> "550 No such mailbox: <" + matcher.group(1) + ">";
                    case ACCEPT, DOWN, BREAK_OFF -> {
                        to.add(matcher.group(1));
                        yield "250 OK";
                    }
                });
    }

    private void data() throws IOException {
        if (to.isEmpty()) {
            say("503 To whom?");
            return;
        }
        say("354 Go on, end with a dot");
        letters.keep(from, to, letter());
        if (mood.get().manner() == Mood.Manner.BREAK_OFF) {
            throw new IOException("breaking off");
        }
        forget();
        say("250 Kept");
    }

    private byte[] letter() throws IOException {
        var letter = new ByteArrayOutputStream();
        while (true) {
            var line = line().toByteArray();
            if (line.length == 1 && line[0] == '.') {
                return letter.toByteArray();
            }
            // A dot at the beginning was doubled for the way.
            var stuffed = line.length > 1 && line[0] == '.' ? 1 : 0;
            letter.write(line, stuffed, line.length - stuffed);
            letter.write(LINE_END);
            if (letter.size() > LARGEST_LETTER) {
                throw new IOException("a letter too large");
            }
        }
    }

    private ByteArrayOutputStream line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("hung up");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line;
    }

    private Mood waited() throws IOException {
        var now = mood.get();
        try {
            Thread.sleep(now.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return now;
    }

    private void forget() {
        from = "";
        to.clear();
    }

    private void say(String... lines) throws IOException {
        for (var line : lines) {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
