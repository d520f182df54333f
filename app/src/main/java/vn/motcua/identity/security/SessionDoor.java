package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.usecase.KeepSessions;
import vn.motcua.shared.PersonId;

/** Cửa phiên: begins, renews and ends the session of the browser that asks. */
@Component
public class SessionDoor {
    private final KeepSessions sessions;
    private final CsrfTokenRepository csrf;

    SessionDoor(KeepSessions sessions, CsrfTokenRepository csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /** Begins a session; a form opened before it cannot be sent within it. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Presence presence) {
        goOn(request, response, presence.person(), presence.generation());
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
    public void goOn(HttpServletRequest request, HttpServletResponse response, PersonId person, int generation) {
        SessionCookie.of(request).ifPresent(sessions::end);
        SessionCookie.hand(sessions.begin(person, generation), request, response);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.of(request).ifPresent(sessions::end);
        SessionCookie.takeBack(request, response);
        csrf.saveToken(null, request, response);
    }
}
