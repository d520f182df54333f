package vn.motcua.identity.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.TestHouse;

/** A browser without script: keeps cookies, sends forms as the last page wrote them, follows nothing by itself. */
public final class Browser {
    private static final String BOUNDARY = "----between-the-parts";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private TestHouse house;
    private String page = "";

    public Browser(TestHouse house) {
        this.house = house;
    }

    /** From now on the balancer sends this browser to another node. */
    public void moveTo(TestHouse other) {
        house = other;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(house.at(path)).GET().build());
    }

    /** Asks whether the answer it holds, which bore this imprint, is still right. */
    public HttpResponse<String> getUnless(String imprint, String path) {
        return send(HttpRequest.newBuilder(house.at(path))
                .header("If-None-Match", imprint)
                .GET()
                .build());
    }

    /** Sends a form with the hidden fields of the page last shown, and these, in pairs of name and value. */
    public HttpResponse<String> post(String path, String... fields) {
        var sent = new ArrayList<String>();
        var hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            if (!List.of(fields).contains(hidden.group(1))) {
                sent.add(pair(hidden.group(1), hidden.group(2)));
            }
        }
        for (var at = 0; at < fields.length; at += 2) {
            sent.add(pair(fields[at], fields[at + 1]));
        }
        // A page may have several forms, of which a browser sends one.
        return postRaw(path, String.join("&", new LinkedHashSet<>(sent)));
    }

    /** Sends a form with a file in it, and the hidden fields of the page last shown. */
    public HttpResponse<String> upload(String path, String field, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        HIDDEN.matcher(page)
                .results()
                .forEach(hidden -> body.writeBytes(part("name=\"" + hidden.group(1) + "\"", bytes(hidden.group(2)))));
        body.writeBytes(part("name=\"" + field + "\"; filename=\"" + name + "\"", content));
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return send(HttpRequest.newBuilder(house.at(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] part(String disposition, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
        part.writeBytes(content);
        part.writeBytes(bytes("\r\n"));
        return part.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a form that no page of ours wrote. */
    public HttpResponse<String> postRaw(String path, String body) {
        return send(HttpRequest.newBuilder(house.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Goes back to a page it had before. */
    public void shows(HttpResponse<String> before) {
        page = before.body();
    }

    public HttpResponse<String> signIn(String login, String password) {
        get("/sign-in");
        return post("/sign-in", "login", login, "password", password);
    }

    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    /** As somebody does who makes up a cookie. */
    public void forge(String name, String value) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> cookie.setValue(value));
    }

    /** As a page's script sets it. */
    public void takes(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(house.at("/"), cookie);
    }

    /** As when a session is over. */
    public void forget(String cookie) {
        var store = cookies.getCookieStore();
        List.copyOf(store.getCookies()).stream()
                .filter(each -> each.getName().equals(cookie))
                .forEach(each -> store.remove(house.at("/"), each));
    }

    /** Where an answer leads, without host and port. */
    public static String leadsTo(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getRawPath()
                        + Optional.ofNullable(to.getRawQuery()).map("?"::concat).orElse(""))
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (!answer.body().isEmpty()) {
                page = answer.body();
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), e);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
