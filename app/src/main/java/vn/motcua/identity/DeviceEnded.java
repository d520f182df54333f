package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Thiết bị bị đăng xuất by its owner, from this or another device. */
@Fact.Name("identity.device-ended")
public record DeviceEnded(PersonId person, UUID device) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
