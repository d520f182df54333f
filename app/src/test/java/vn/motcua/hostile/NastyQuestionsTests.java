package vn.motcua.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address that is read, asked every question it knows in the way that breaks careless programs. */
class NastyQuestionsTests {
    private static final Cast CAST = new Cast();
    private static final List<Route> ROUTES = Route.all(CAST.house()).stream()
            .filter(route -> route.method() == RequestMethod.GET)
            .filter(route -> !route.pattern().equals("/error"))
            .toList();

    /** Quotation marks for SQL, line ends for headers, ways up for files, patterns for LIKE, and too much of everything. */
    static List<String> nasty() {
        return List.of(
                "'",
                "1' OR '1'='1' --",
                "1; SELECT pg_sleep(9)",
                "x\r\nSet-Cookie: mc=1\r\n\r\n<mc-x>",
                "x\u0000y",
                "../../../../etc/passwd",
                "%_\\",
                "${7*7}#{7*7}",
                "\uD83D\uDE00".repeat(1_000),
                "-99999999999999999999",
                Payload.SCRIPT,
                Payload.LINK);
    }

    @AfterAll
    static void close() {
        CAST.close();
    }

    /** Each address meets two of them, each of them a sixth of all addresses; the long check has each meet all. */
    @ParameterizedTest
    @MethodSource("nasty")
    void nothingBreaksAndNothingIsLetThrough(String nasty) {
        var asking = List.of(CAST.signedIn("quantri"), CAST.signedIn("tiepnhan"));
        var turn = nasty().indexOf(nasty);
        for (var route : ROUTES.stream().filter(each -> meets(each, turn)).toList()) {
            var by = asking.get(route.pattern().startsWith("/admin") ? 0 : 1);
            if (!route.questions().isEmpty()) {
                var path = route.filled(Map.of(), "1") + asked(route, nasty);
                assertUnhurt(path, by.get(path));
            }
            if (!route.parts().isEmpty()) {
                var path = route.filled(Map.of(), Sheet.encoded(nasty).replace("+", "%20"));
                assertUnhurt(path, by.get(path));
            }
        }
    }

    private static boolean meets(Route route, int turn) {
        return Boolean.getBoolean("motcua.full") || ROUTES.indexOf(route) % 6 == turn % 6;
    }

    private static String asked(Route route, String nasty) {
        return route.questions().stream()
                .map(name -> name + "=" + Sheet.encoded(nasty))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static void assertUnhurt(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        assertThat(answer.headers().allValues("Set-Cookie")).as(path).noneMatch(cookie -> cookie.startsWith("mc="));
        assertThat(Payload.wounds(answer.body())).as(path).isEmpty();
        assertThat(answer.body()).as(path).doesNotContain("PSQLException", "root:x:", "BadSqlGrammar");
    }

    /** Who made up the name of the host is led nowhere by it, and neither are those who share a store of pages. */
    @ParameterizedTest
    @CsvSource({"/portal", "/p/1.001193", "/desk/dossiers/find?code=T-2222-2222", "/procedures"})
    void noAnswerRepeatsAMadeUpHost(String path) throws IOException {
        var answer = raw(path, "Host: evil.example", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https");
        assertThat(answer).startsWith("HTTP/1.1").doesNotContain("evil.example");
    }

    @Test
    void noHeaderBreaksAnything() throws IOException {
        for (var name : List.of("Accept-Language", "Accept", "Cookie", "If-None-Match", "Range", "User-Agent")) {
            for (var value : List.of("'\";%00${7*7}<mc-x>", ",".repeat(5_000), "session=" + "A".repeat(4_000))) {
                var answer = raw("/track", "Host: localhost", name + ": " + value);
                assertThat(answer).as(name).matches("(?s)HTTP/1.1 [234].*").doesNotContain("<mc-x>");
            }
        }
    }

    private static String raw(String path, String... headers) throws IOException {
        var at = CAST.house().at(path);
        try (var line = new Socket(at.getHost(), at.getPort())) {
            var request =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
