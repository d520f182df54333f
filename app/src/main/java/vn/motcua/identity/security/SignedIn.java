package vn.motcua.identity.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.Actor;

/** Who is behind the request that is being answered. */
final class SignedIn {
    private SignedIn() {}

    static Optional<Presence> presence() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                ? Optional.of(person.presence())
                : Optional.empty();
    }

    static Actor actor() {
        return presence().<Actor>map(Presence::actor).orElseGet(Actor.Visitor::new);
    }
}
