package vn.motcua.calendar.usecase;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;

/** Sổ lịch: the calendar of the whole country, or what one agency adds to it. */
public record Book(UUID id) {
    public static final Book COUNTRY = new Book(new UUID(0, 0));

    public static Book of(AgencyId agency) {
        return new Book(agency.value());
    }

    /** The agency; empty for the country. */
    public Optional<AgencyId> agency() {
        return equals(COUNTRY) ? Optional.empty() : Optional.of(new AgencyId(id));
    }

    Concerning concerning() {
        return agency().map(Concerning::agency).orElseGet(Concerning::nothing);
    }
}
