package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Cơ quan được quyết định thay đổi.
 *
 * @param kind rename, move, change-type, abolish, merge or split
 */
@Fact.Name("organisation.agency-decided")
public record AgencyDecided(AgencyId agency, UUID decision, String kind, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return agency.value();
    }
}
