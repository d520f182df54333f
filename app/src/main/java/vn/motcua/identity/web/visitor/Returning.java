package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.BrowserKey;
import vn.motcua.ui.Language;

/** Đường về từ nhà cung cấp: the addresses that are registered there, and the key that the browser takes along. */
@Component
class Returning {
    private static final String COOKIE = "errand";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final String site;

    Returning(@Value("${motcua.site:}") String site) {
        this.site = site.strip().replaceFirst("/+$", "");
    }

    /** Never from what the browser says of the host: whoever sends it elsewhere would have the answer sent there. */
    String address(String path, HttpServletRequest request) {
        var here = "http://" + bracketed(request.getLocalAddr()) + ":" + request.getLocalPort();
        return (site.isEmpty() ? here : site) + Language.of(request).prefix() + path;
    }

    private static String bracketed(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    void give(BrowserKey key, HttpServletRequest request, HttpServletResponse response) {
        set(key.text(), PATIENCE, request, response);
    }

    /** Takes the key back: it opens one thing, once. */
    Optional<BrowserKey> take(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> BrowserKey.parse(value).stream())
                .findFirst();
    }

    /** Lax: the provider sends the browser back from another site. */
    private static void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
