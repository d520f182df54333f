package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Người thay mặt đã nhận việc. */
@Fact.Name("identity.mandate-accepted")
public record MandateAccepted(UUID mandate, PersonId principal, PersonId agent) implements Fact {
    @Override
    public UUID subject() {
        return mandate;
    }
}
