package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Cán bộ được bố trí vào một vị trí. */
@Fact.Name("identity.officer-appointed")
public record OfficerAppointed(
        PersonId person, UUID post, Role role, AgencyId agency, LocalDate from, Optional<LocalDate> until)
        implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
