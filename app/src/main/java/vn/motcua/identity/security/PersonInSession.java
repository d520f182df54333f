package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.usecase.RecognisePerson;
import vn.motcua.shared.PersonId;

/**
 * Người trong phiên: a session remembers the person's id and the generation of their account, as one short text. Who that
 * is and which posts they hold is asked of the database when a request first wants to know, so public pages and assets
 * ask nothing.
 */
@Component
class PersonInSession implements SecurityContextRepository {
    private static final String PERSON = "person";
    private static final Duration OFFICER_IDLE = Duration.ofMinutes(30);
    private static final Duration CITIZEN_IDLE = Duration.ofHours(24);

    private final RecognisePerson people;

    PersonInSession(RecognisePerson people) {
        this.people = people;
    }

    /** Begins the person's session, under an id nobody knew before. */
    void begin(HttpServletRequest request, Presence presence) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var session = request.getSession(true);
        session.setAttribute(PERSON, presence.person() + " " + presence.generation());
        session.setMaxInactiveInterval(idle(presence));
    }

    /** Lets this session, alone of the person's, go on under a new generation. */
    void goOn(HttpServletRequest request, PersonId person, int generation) {
        request.changeSessionId();
        request.getSession(true).setAttribute(PERSON, person + " " + generation);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract in the interface, and replaced by the method above
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Nothing of it is kept: what must be remembered is remembered at sign-in.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return remembered(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        return remembered(request)
                .flatMap(known -> recognise(request, known))
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<PersonAuthentication> recognise(HttpServletRequest request, String remembered) {
        var parts = remembered.split(" ", 2);
        var presence = people.recognise(new PersonId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
        var session = request.getSession(false);
        if (session != null) {
            presence.ifPresentOrElse(present -> keepIdle(session, present), session::invalidate);
        }
        return presence.map(PersonAuthentication::new);
    }

    /** Somebody appointed since they signed in has an officer's session from then on. */
    private static void keepIdle(HttpSession session, Presence presence) {
        if (session.getMaxInactiveInterval() != idle(presence)) {
            session.setMaxInactiveInterval(idle(presence));
        }
    }

    private static int idle(Presence presence) {
        return Math.toIntExact((presence.officer() ? OFFICER_IDLE : CITIZEN_IDLE).toSeconds());
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> Optional.ofNullable((String) session.getAttribute(PERSON)));
    }

    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private Optional<SecurityContext> loaded = Optional.empty();

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var context = loaded.orElseGet(() -> load(request));
            loaded = Optional.of(context);
            return context;
        }

        @Override
        public boolean isGenerated() {
            return remembered(request).isEmpty();
        }
    }
}
