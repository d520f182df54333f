package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Người dùng đã đăng xuất. */
@Fact.Name("identity.signed-out")
public record PersonSignedOut(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
