package vn.motcua.simulators.telephone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * Điện thoại thử: {@code --smpp PORT --web PORT} (0 takes any free one), and {@code --while PID} to end when that process
 * does.
 */
public final class Telephone implements AutoCloseable {
    private static final int WRONG_OPTION = 2;
    private static final int PORT_TAKEN = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final MessageCentre centre;
    private final HttpServer web;

    /** Opens one; tests hold it in their own process. */
    public Telephone(int smppPort, int webPort) throws IOException {
        centre = new MessageCentre(smppPort, Clock.systemUTC());
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), webPort), 0);
        web.createContext("/", this::show);
        web.start();
    }

    public int smppPort() {
        return centre.port();
    }

    /** What arrived, newest first. */
    public List<Text> texts() {
        return centre.texts();
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            var lines = centre.texts().stream().map(Telephone::line).collect(Collectors.joining("\n"));
            var page = """
                    <!doctype html><html lang="vi"><head><meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>Điện thoại thử · Test telephone</title></head><body>
                    <h1>Điện thoại thử · Test telephone</h1>
                    <p>Tin nhắn gửi đến đây không đi đâu cả. <span lang="en">Texts sent here go nowhere.</span></p>
                    <ol reversed>%s</ol></body></html>
                    """.formatted(lines).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static String line(Text text) {
        return "<li><p><b>%s</b> → %s · %s</p><p>%s</p></li>"
                .formatted(escaped(text.from()), escaped(text.to()), TIME.format(text.at()), escaped(text.words()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public void close() throws IOException {
        centre.close();
        web.stop(0);
    }

    /** Runs until it is stopped. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            var options = options(arguments);
            try (var telephone = new Telephone(
                    Integer.parseInt(options.getOrDefault("smpp", "2775")),
                    Integer.parseInt(options.getOrDefault("web", "8027")))) {
                System.out.printf(
                        "Điện thoại thử · Test telephone: http://127.0.0.1:%d (SMPP 127.0.0.1:%d)%n",
                        telephone.web.getAddress().getPort(), telephone.smppPort());
                stay(options);
            }
        } catch (BindException taken) {
            System.err.println("Cổng đã bị chiếm · The port is taken: " + taken.getMessage());
            System.exit(PORT_TAKEN);
        } catch (IllegalArgumentException wrong) {
            System.err.println("--smpp --web --while: " + wrong.getMessage());
            System.exit(WRONG_OPTION);
        }
    }

    private static Map<String, String> options(String... arguments) {
        var options = new TreeMap<String, String>();
        for (var place = 0; place < arguments.length; place += 2) {
            if (place + 1 == arguments.length || !arguments[place].matches("--(smpp|web|while)")) {
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
