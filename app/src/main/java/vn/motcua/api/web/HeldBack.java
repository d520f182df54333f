package vn.motcua.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.motcua.api.model.Given;

/** An answer that waits until what it tells of is certain. */
final class HeldBack extends ContentCachingResponseWrapper {
    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.VARY);

    private boolean leftToOthers;

    HeldBack(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
        leftToOthers = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        leftToOthers = true;
        super.sendError(status, message);
    }

    /** Whether the page of an error is still to be written, after the answer has gone through here. */
    boolean isLeftToOthers() {
        return leftToOthers;
    }

    Given given() {
        var headers = new HashMap<String, String>();
        for (var name : KEPT) {
            Optional.ofNullable(header(name)).ifPresent(value -> headers.put(name, value));
        }
        return new Given(getStatus(), Map.copyOf(headers), new String(getContentAsByteArray(), UTF_8));
    }

    void release() throws IOException {
        copyBodyToResponse();
    }

    static void give(Given given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        given.headers().forEach(response::setHeader);
        var body = given.body().getBytes(UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private @Nullable String header(String name) {
        return name.equals(HttpHeaders.CONTENT_TYPE) ? getContentType() : getHeader(name);
    }
}
