package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.usecase.KeepSessions;

/**
 * Người trong phiên: who that is and which posts they hold is asked of the database when a request first wants to know, so
 * public pages and assets ask nothing.
 */
@Component
class PersonInSession implements SecurityContextRepository {
    private final KeepSessions sessions;

    PersonInSession(KeepSessions sessions) {
        this.sessions = sessions;
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
        return SessionCookie.of(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        return SessionCookie.of(request)
                .flatMap(sessions::recognise)
                .<SecurityContext>map(presence -> new SecurityContextImpl(new PersonAuthentication(presence)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
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
            return !containsContext(request);
        }
    }
}
