package vn.motcua.identity.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import vn.motcua.identity.model.SessionSecret;

/** Cookie của phiên: gone with the browser, unseen by scripts, and not sent along by other sites' forms. */
final class SessionCookie {
    private static final String NAME = "session";

    private SessionCookie() {}

    static Optional<SessionSecret> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(text -> SessionSecret.parse(text).stream())
                .findFirst();
    }

    static void hand(SessionSecret secret, HttpServletRequest request, HttpServletResponse response) {
        write(cookie(secret.text(), request), response);
    }

    static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        write(cookie("", request).maxAge(Duration.ZERO), response);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private static void write(ResponseCookie.ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
