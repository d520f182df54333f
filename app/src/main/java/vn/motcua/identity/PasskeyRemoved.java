package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Khóa truy cập bị gỡ. */
@Fact.Name("identity.passkey-removed")
public record PasskeyRemoved(PersonId person, UUID key) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
