package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Khóa truy cập được thêm. */
@Fact.Name("identity.passkey-added")
public record PasskeyAdded(PersonId person, UUID key) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
