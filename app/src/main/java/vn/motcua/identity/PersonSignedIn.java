package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Người dùng đã đăng nhập. */
@Fact.Name("identity.signed-in")
public record PersonSignedIn(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
