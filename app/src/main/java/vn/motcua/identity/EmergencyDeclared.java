package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Cán bộ mở hồ sơ của cơ quan khác vì việc khẩn cấp. */
@Fact.Name("identity.emergency-declared")
public record EmergencyDeclared(UUID emergency, PersonId by, UUID record, AgencyId agency) implements Fact {
    @Override
    public UUID subject() {
        return emergency;
    }
}
