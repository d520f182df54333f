package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Lời khai về quyền thay mặt: somebody says by what paper they act for another, and an office is to compare. */
@Fact.Name("identity.mandate-claimed")
public record MandateClaimed(UUID claim, PersonId agent, String ground, AgencyId agency) implements Fact {
    @Override
    public UUID subject() {
        return claim;
    }
}
