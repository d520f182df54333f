package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Việc mở hồ sơ khẩn cấp đã được xem xét. */
@Fact.Name("identity.emergency-reviewed")
public record EmergencyReviewed(UUID emergency, PersonId by, boolean justified) implements Fact {
    @Override
    public UUID subject() {
        return emergency;
    }
}
