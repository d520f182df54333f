package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Ứng dụng tạo mã bị gỡ. */
@Fact.Name("identity.authenticator-removed")
public record AuthenticatorRemoved(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
