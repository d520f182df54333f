package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Quyền thay mặt chấm dứt: declined, taken back or laid down. It counts no more from that moment. */
@Fact.Name("identity.mandate-ended")
public record MandateEnded(UUID mandate, PersonId principal, PersonId agent) implements Fact {
    @Override
    public UUID subject() {
        return mandate;
    }
}
