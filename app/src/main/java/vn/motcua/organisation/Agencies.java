package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.AgencyId;

/** Danh mục cơ quan: the agencies as they stood, or will stand, on a day. Public knowledge, so nobody's leave is asked. */
public interface Agencies {

    /** The agency as of that day; empty if it did not exist then. */
    Optional<Agency> find(AgencyId id, LocalDate on);

    /** The agency that bears this code on that day. */
    Optional<Agency> bearing(String code, LocalDate on);

    /** All agencies of that day, parents' kinds first, then by Vietnamese name. */
    List<Agency> on(LocalDate day);
}
