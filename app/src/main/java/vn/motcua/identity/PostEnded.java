package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Vị trí đã kết thúc, at the moment of telling. */
@Fact.Name("identity.post-ended")
public record PostEnded(PersonId person, UUID post, Role role, AgencyId agency) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
