package vn.motcua.identity.security;

import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Access;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Hỏi quyền for a part of the site: the same question, table and journal as for every act behind it. */
@Component
class Gate {
    private final Access access;

    Gate(Access access) {
        this.access = access;
    }

    AuthorizationManager<RequestAuthorizationContext> asking(String action) {
        return (_, _) -> new Answer(access.decide(SignedIn.actor(), action, Concerning.nothing()));
    }

    /** Keeps the reason, so that the page can tell it. */
    record Answer(Decision decision) implements AuthorizationResult {
        @Override
        public boolean isGranted() {
            return decision instanceof Decision.Allowed;
        }
    }
}
