package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Mã truy cập bị thu hồi by the person, before its time. */
@Fact.Name("identity.token-revoked")
public record TokenRevoked(PersonId person, UUID token) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
