package vn.motcua.simulators.provider;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.simulators.Json;

/** Một lượt hỏi đáp over HTTP, as far as this program needs it. */
final class Exchange {
    private static final int MOST_FORM = 20_000;

    private final HttpExchange http;
    private final Map<String, String> asked;

    Exchange(HttpExchange http) throws IOException {
        this.http = http;
        var body = http.getRequestMethod().equals("POST")
                ? new String(http.getRequestBody().readNBytes(MOST_FORM), StandardCharsets.UTF_8)
                : Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse("");
        this.asked = read(body);
    }

    String path() {
        return (http.getRequestMethod().equals("POST") ? "POST " : "")
                + http.getRequestURI().getPath();
    }

    String of(String name) {
        return asked.getOrDefault(name, "");
    }

    Map<String, String> asked() {
        return asked;
    }

    String header(String name) {
        return Optional.ofNullable(http.getRequestHeaders().getFirst(name)).orElse("");
    }

    void json(int status, Object value) throws IOException {
        answer(status, "application/json", Json.of(value));
    }

    void page(int status, String html) throws IOException {
        answer(status, "text/html", html);
    }

    void redirect(String to) throws IOException {
        http.getResponseHeaders().set("Location", to);
        http.sendResponseHeaders(303, -1);
    }

    private void answer(int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
    }

    static String with(String address, Map<String, String> parameters) {
        var to = new StringBuilder(address);
        parameters.forEach((name, value) -> to.append(to.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return to.toString();
    }

    static Map<String, String> read(String form) {
        var fields = new HashMap<String, String>();
        for (var field : form.split("&")) {
            var parts = field.split("=", 2);
            if (parts.length == 2) {
                fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
