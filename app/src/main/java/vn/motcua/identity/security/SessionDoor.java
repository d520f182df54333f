package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.PersonId;

/** Cửa phiên: begins, renews and ends the session of the browser that asks. */
@Component
public class SessionDoor {
    private final PersonInSession people;
    private final CsrfTokenRepository csrf;

    SessionDoor(PersonInSession people, CsrfTokenRepository csrf) {
        this.people = people;
        this.csrf = csrf;
    }

    /** Begins a session; a form opened before it cannot be sent within it. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Presence presence) {
        people.begin(request, presence);
        csrf.saveToken(null, request, response);
    }

    /** Goes on after the person's password changed, when all their other sessions end. */
    public void goOn(HttpServletRequest request, PersonId person, int generation) {
        people.goOn(request, person, generation);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        csrf.saveToken(null, request, response);
    }
}
