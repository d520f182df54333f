package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.Role;

/** Phần mềm được đăng ký: a program of others may act from now on, in its own name. */
@Fact.Name("identity.client-registered")
public record ClientRegistered(UUID client, Role role, AgencyId agency) implements Fact {
    @Override
    public UUID subject() {
        return client;
    }
}
