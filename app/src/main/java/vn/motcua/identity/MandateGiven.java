package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Quyền thay mặt được trao: one person may act for another, as soon as that is agreed to. */
@Fact.Name("identity.mandate-given")
public record MandateGiven(UUID mandate, PersonId principal, PersonId agent, String ground) implements Fact {
    @Override
    public UUID subject() {
        return mandate;
    }
}
