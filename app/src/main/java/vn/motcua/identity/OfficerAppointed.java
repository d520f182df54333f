package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/**
 * Cán bộ được bố trí vào một vị trí.
 *
 * @param fields lĩnh vực to which it is limited; none where it is for every field
 */
@Fact.Name("identity.officer-appointed")
public record OfficerAppointed(
        PersonId person,
        UUID post,
        Role role,
        AgencyId agency,
        LocalDate from,
        Optional<LocalDate> until,
        Set<String> fields)
        implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
