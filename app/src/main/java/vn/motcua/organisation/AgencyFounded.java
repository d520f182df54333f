package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/** Cơ quan được thành lập. */
@Fact.Name("organisation.agency-founded")
public record AgencyFounded(AgencyId agency, String code, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return agency.value();
    }
}
