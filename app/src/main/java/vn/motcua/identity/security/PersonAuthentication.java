package vn.motcua.identity.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.motcua.identity.model.Presence;

/** The person behind a request, as Spring Security carries them; rights are asked of the policy, never of authorities. */
final class PersonAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Presence presence;

    PersonAuthentication(Presence presence) {
        super(List.of());
        this.presence = presence;
        setAuthenticated(true);
    }

    Presence presence() {
        return presence;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return presence.person();
    }

    @Override
    public String getName() {
        return presence.person().toString();
    }
}
