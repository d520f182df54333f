package vn.motcua.simulators.telephone;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.simulators.Json;

/** Lời gọi of a program, as far as these parties read it. */
record Request(HttpExchange http, String body) {
    private static final int MOST = 64 * 1024;

    static Request of(HttpExchange http) throws IOException {
        return new Request(http, new String(http.getRequestBody().readNBytes(MOST), StandardCharsets.UTF_8));
    }

    String header(String name) {
        return Optional.ofNullable(http.getRequestHeaders().getFirst(name)).orElse("");
    }

    /** A text in the JSON that was sent, wherever it stands first; empty if there is none. */
    String json(String name) {
        var found = Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(body);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String quoted) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(quoted)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
                .replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    /** A field of the form that was sent. */
    String form(String name) {
        for (var pair : body.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    void answer(int status, Object value) throws IOException {
        var bytes = Json.of(value).getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
    }
}
