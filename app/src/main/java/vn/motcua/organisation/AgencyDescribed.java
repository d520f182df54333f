package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/** Thông tin phục vụ của cơ quan được sửa. */
@Fact.Name("organisation.agency-described")
public record AgencyDescribed(AgencyId agency, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return agency.value();
    }
}
