package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.AgencyId;

/** Danh mục cơ quan: the agencies as they stood, or will stand, on a day. Public knowledge, so nobody's leave is asked. */
public interface Agencies {

    /** The agency as of that day; empty if it did not exist then. */
    Optional<Agency> find(AgencyId id, LocalDate on);

    /** The agency that bears this code on that day, written in either order: {@code H51.15} or {@code 000.00.15.H51}. */
    Optional<Agency> bearing(String code, LocalDate on);

    /** The agency that bears this code or bore it last: old papers name agencies by codes that have been given up. */
    Optional<AgencyId> known(String code);

    /** What it does and how it is reached on that day; empty if nobody has said. */
    Optional<AgencyProfile> profile(AgencyId id, LocalDate on);

    /** All agencies of that day, parents' kinds first, then by Vietnamese name. */
    List<Agency> on(LocalDate day);
}
