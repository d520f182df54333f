package vn.motcua.simulators.telephone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import vn.motcua.simulators.Command;

/**
 * Điện thoại thử: {@code --smpp PORT --web PORT} (0 takes any free one), and {@code --while PID} to end when that process
 * does.
 */
public final class Telephone implements Closeable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final List<Text> arrived = new CopyOnWriteArrayList<>();
    private final Zalo zalo = new Zalo(Clock.systemUTC(), arrived);
    private final MessageCentre centre;
    private final HttpServer web;

    /** Opens one; tests hold it in their own process. */
    public Telephone(int smppPort, int webPort) throws IOException {
        centre = new MessageCentre(smppPort, Clock.systemUTC(), arrived);
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), webPort), 0);
        web.createContext("/", this::show);
        party("/v4/oa/access_token", zalo::token);
        party("/message/template", zalo::message);
        party("/v1/call2/callout", new Calls(Clock.systemUTC(), arrived)::callOut);
        web.start();
    }

    public int smppPort() {
        return centre.port();
    }

    /** What arrived, newest first. */
    public List<Text> texts() {
        return arrived.reversed();
    }

    /** Where Zalo and the operator of calls are asked. */
    public int webPort() {
        return web.getAddress().getPort();
    }

    /** The secret by which the operator of calls knows its customers. */
    public static String callSecret() {
        return Calls.SECRET;
    }

    /** As if the day of all of Zalo's tokens were over. */
    public void expireTokens() {
        zalo.expire();
    }

    private void party(String path, Party party) {
        web.createContext(path, exchange -> {
            try (exchange) {
                party.answer(Request.of(exchange));
            }
        });
    }

    /** One address of a party. */
    @FunctionalInterface
    private interface Party {
        void answer(Request request) throws IOException;
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            var lines = texts().stream().map(Telephone::line).collect(Collectors.joining("\n"));
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
        return "<li><p>%s <b>%s</b> → %s · %s</p><p>%s</p></li>"
                .formatted(
                        text.by(),
                        escaped(text.from()),
                        escaped(text.to()),
                        TIME.format(text.at()),
                        escaped(text.words()));
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
        new Command("Điện thoại thử · Test telephone", "smpp|web", Telephone::open).run(arguments);
    }

    private static Telephone open(Map<String, String> options) throws IOException {
        var telephone = new Telephone(
                Integer.parseInt(options.getOrDefault("smpp", "2775")),
                Integer.parseInt(options.getOrDefault("web", "8027")));
        System.out.printf(
                "Điện thoại thử · Test telephone: http://127.0.0.1:%d (SMPP 127.0.0.1:%d)%n",
                telephone.web.getAddress().getPort(), telephone.smppPort());
        return telephone;
    }
}
