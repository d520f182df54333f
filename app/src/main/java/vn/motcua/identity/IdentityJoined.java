package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Định danh điện tử đã gắn với tài khoản: from now on the person signs in with it too. */
@Fact.Name("identity.identity-joined")
public record IdentityJoined(PersonId person, String provider) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
