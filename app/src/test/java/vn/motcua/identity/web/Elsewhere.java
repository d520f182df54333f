package vn.motcua.identity.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.TestHouse;

/**
 * The identity provider of the simulators as a program of its own, run straight from its source, and somebody who answers
 * its questions.
 */
public final class Elsewhere implements AutoCloseable {
    private static final Path SOURCE =
            Path.of("../simulators/src/main/java/vn/motcua/simulators/provider/Provider.java");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process program;

    private Elsewhere(int port) {
        this.port = port;
    }

    /** A place for it; it is opened once the house is there, whose addresses it must know. */
    public static Elsewhere reserved() {
        try (var socket = new ServerSocket(0)) {
            return new Elsewhere(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the house must know of it. */
    public String[] settings() {
        return new String[] {
            "motcua.identity.providers=demo",
            "motcua.identity.demo.issuer=" + issuer(),
            "motcua.identity.demo.client=motcua",
            "motcua.identity.demo.secret=chi-de-thu",
            "motcua.identity.demo.name=định danh thử",
            "motcua.identity.demo.name.en=test identity"
        };
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    public Elsewhere openFor(TestHouse house) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                SOURCE.toString()));
        command.addAll(List.of(
                "--port",
                Integer.toString(port),
                "--while",
                Long.toString(ProcessHandle.current().pid())));
        command.addAll(List.of("--back", every(house, "sign-in/back/demo"), "--after", every(house, "")));
        command.addAll(List.of("--behind", house.at("/sign-in/ended/demo").toString()));
        try {
            var started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            program = started;
            started.inputReader().readLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private static String every(TestHouse house, String path) {
        return Stream.of("/", "/en/", "/km/")
                .map(prefix -> house.at(prefix + path).toString())
                .collect(Collectors.joining(","));
    }

    /** Signs the browser in there as this citizen, or refuses if none is named; returns where it is sent back to. */
    public String answers(HttpResponse<?> leaving, String citizen) {
        var asked = leaving.headers().firstValue("Location").orElseThrow();
        var page = send(HttpRequest.newBuilder(URI.create(asked)).GET());
        if (page.statusCode() != 200) {
            throw new AssertionError("the provider answered " + page.statusCode());
        }
        var form = HIDDEN.matcher(page.body())
                .results()
                .map(field -> pair(field.group(1), field.group(2)))
                .collect(Collectors.joining("&"));
        return Browser.leadsTo(post("/consent", form + "&" + pair("citizen", citizen)));
    }

    void feels(String manner) {
        post("/mood", pair("manner", manner));
    }

    /** Ends all sign-ins there, which tells the house. */
    void endsEverySignIn() {
        var logins = Pattern.compile("name=\"login\" value=\"([^\"]+)\"")
                .matcher(send(HttpRequest.newBuilder(URI.create(issuer() + "/")).GET())
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();
        logins.forEach(login -> post("/endings", pair("login", login)));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(issuer() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> follow(HttpResponse<?> answer) {
        return send(HttpRequest.newBuilder(
                        URI.create(answer.headers().firstValue("Location").orElseThrow()))
                .GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (program != null) {
            program.destroy();
        }
    }
}
