package vn.motcua.simulators.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Quầy xem thư: the page, the same as JSON, and the form that sets the mood. */
final class Desk implements AutoCloseable {
    private static final int MOST_FORM = 10_000;

    private final Letters letters;
    private final SmtpServer server;
    private final HttpServer web;

    private record Answer(int status, String type, String body) {
        static Answer page(String html) {
            return new Answer(200, "text/html", html);
        }
    }

    Desk(int port, Letters letters, SmtpServer server) throws IOException {
        this.letters = letters;
        this.server = server;
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        web.createContext("/", this::serve);
        web.start();
    }

    int port() {
        return web.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("POST")) {
                post(path, exchange);
                return;
            }
            var answer = answer(path);
            var bytes = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type + "; charset=utf-8");
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-forms allow-same-origin");
            exchange.sendResponseHeaders(answer.status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String path) {
        return switch (path) {
            case "/" -> Answer.page(Pages.list(letters.all(), server));
            case "/letters.json" -> new Answer(200, "application/json", LettersForPrograms.of(letters.all()));
            default ->
                letter(path)
                        .map(letter -> Answer.page(
                                path.endsWith("/html") ? letter.html().orElse("") : Pages.letter(letter)))
                        .orElseGet(() -> new Answer(404, "text/plain", "404"));
        };
    }

    private Optional<Letter> letter(String path) {
        var words = path.split("/");
        return words.length > 2 && words[1].equals("letters") && words[2].matches("[0-9]{1,9}")
                ? letters.find(Integer.parseInt(words[2]))
                : Optional.empty();
    }

    private void post(String path, HttpExchange exchange) throws IOException {
        var form = form(exchange);
        try {
            switch (path) {
                case "/mood" ->
                    server.feel(new Mood(
                            Mood.Manner.of(form.getOrDefault("manner", "")),
                            Duration.ofMillis(Long.parseLong(form.getOrDefault("delay", "0")))));
                case "/clearing" -> letters.clear();
                default -> throw new IllegalArgumentException(path);
            }
            exchange.getResponseHeaders().set("Location", "/");
            exchange.sendResponseHeaders(303, -1);
        } catch (IllegalArgumentException _) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(MOST_FORM), StandardCharsets.UTF_8);
        var form = new HashMap<String, String>();
        for (var field : body.split("&")) {
            var parts = field.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    @Override
    public void close() {
        web.stop(0);
    }
}
