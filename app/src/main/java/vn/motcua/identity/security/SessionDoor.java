package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.identity.usecase.KeepSessions;
import vn.motcua.identity.usecase.Knock;
import vn.motcua.ui.Language;

/** Cửa phiên: begins, renews and ends the session of the browser that asks. */
@Component
public class SessionDoor {
    private final KeepSessions sessions;
    private final CsrfTokenRepository csrf;

    SessionDoor(KeepSessions sessions, CsrfTokenRepository csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /** Who knocks, by this request. */
    public static Knock knock(HttpServletRequest request, Language language) {
        var agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT));
        return new Knock(agent.orElse(""), request.getRemoteAddr(), language);
    }

    /** Hands over a session that began; a form opened before it cannot be sent within it. */
    public void begin(HttpServletRequest request, HttpServletResponse response, SessionSecret begun) {
        SessionCookie.of(request).ifPresent(sessions::end);
        SessionCookie.hand(begun, request, response);
        csrf.saveToken(null, request, response);
    }

    /** A token for a form on the very page that begins the session. */
    public CsrfToken token(HttpServletRequest request, HttpServletResponse response) {
        var fresh = csrf.generateToken(request);
        csrf.saveToken(fresh, request, response);
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> fresh);
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    /** Goes on under a new secret, as after the person's password changed, when all their other sessions end. */
    public void goOn(HttpServletRequest request, HttpServletResponse response, int generation) {
        SessionCookie.of(request)
                .ifPresent(secret -> SessionCookie.hand(sessions.goOn(secret, generation), request, response));
    }

    /** The session this request comes in. */
    public Optional<SessionSecret> session(HttpServletRequest request) {
        return SessionCookie.of(request);
    }

    /** Lets the person act for another from the next request on, or as themselves again. */
    public void standIn(HttpServletRequest request, Optional<UUID> delegation) {
        SessionCookie.of(request).ifPresent(secret -> sessions.standIn(secret, delegation));
    }

    /** @return by which provider the person had signed in, if by one */
    public Optional<Proof.ByProvider> end(HttpServletRequest request, HttpServletResponse response) {
        var provider = SessionCookie.of(request).flatMap(sessions::end);
        SessionCookie.takeBack(request, response);
        csrf.saveToken(null, request, response);
        return provider;
    }
}
