package vn.motcua.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lượt vào: one person's cookies and form token, for requests that are then sent over and over. */
public final class Visit implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int SEE_OTHER = 303;
    private static final int FOUND = 302;

    private final Function<String, URI> addresses;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    public Visit(Program program) {
        this(program::page);
    }

    /** @param addresses where the program's pages are */
    public Visit(Function<String, URI> addresses) {
        this.addresses = addresses;
    }

    /** Opens a page that has a form. */
    public void open(String path) throws IOException, InterruptedException {
        var page = client.send(HttpRequest.newBuilder(addresses.apply(path)).build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IOException(path + " has no form");
        }
        token = found.group(1);
    }

    /** @throws IOException if the password is not taken */
    public void signIn(String login, String password) throws IOException, InterruptedException {
        open("/sign-in");
        var answer =
                client.send(form("/sign-in", Map.of("login", login, "password", password)), BodyHandlers.discarding());
        if (answer.statusCode() != SEE_OTHER && answer.statusCode() != FOUND) {
            throw new IOException("sign-in of " + login + " answered " + answer.statusCode());
        }
    }

    /** A page, asked for as this person's browser does. */
    public HttpRequest page(String path) {
        return request(path).build();
    }

    /** A form sent, as this person's browser does. */
    public HttpRequest form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        var held = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(addresses.apply(path)).header("Accept-Encoding", "gzip");
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    @Override
    public void close() {
        client.close();
    }
}
