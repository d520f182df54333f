package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.identity.usecase.KeyCeremony.Asked;

/** Nơi trang đứng: what a browser calls the place a page came from. */
public final class Site {
    private Site() {}

    /** Such as {@code https://motcua.example}. */
    public static String of(HttpServletRequest request) {
        var usual = request.getScheme().equals("https") ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }

    /** What a page of this request asked of a passkey. */
    public static Asked asking(HttpServletRequest request, String challenge) {
        return new Asked(challenge, of(request), request.getServerName());
    }
}
