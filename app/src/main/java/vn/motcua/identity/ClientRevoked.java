package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Phần mềm bị thu hồi: it may do nothing any more, by whatever it was lent. */
@Fact.Name("identity.client-revoked")
public record ClientRevoked(UUID client) implements Fact {
    @Override
    public UUID subject() {
        return client;
    }
}
