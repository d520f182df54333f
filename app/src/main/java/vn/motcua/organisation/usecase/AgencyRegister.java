package vn.motcua.organisation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Period;
import vn.motcua.organisation.usecase.UnitRegister.Decided;
import vn.motcua.shared.AgencyId;

/** Sổ cơ quan theo thời gian: what deciding on agencies and describing them needs of the database. */
public interface AgencyRegister {
    /** Holds the agency's row. */
    void hold(AgencyId agency);

    /** Its versions with what began and ended them, oldest first. */
    List<Chapter> life(AgencyId agency);

    /** Agencies that bear this code on that day or later. */
    List<AgencyId> bearers(String code, LocalDate from);

    /** Enters the identity alone. */
    void enter(AgencyId agency);

    /** Ends the open version on that day. */
    void end(AgencyId agency, LocalDate on, UUID decision);

    /** Begins a version made by a decision. */
    void begin(Agency details, LocalDate from, UUID decision);

    void link(AgencyId predecessor, AgencyId successor, UUID decision);

    List<AgencyId> heirs(AgencyId agency);

    /** From that day on it is described so. */
    void describe(AgencyId agency, AgencyProfile profile, LocalDate from);

    /** Agencies that sit at this one's counters on that day. */
    List<AgencyId> guests(AgencyId host, LocalDate on);

    /**
     * Một đoạn đời của cơ quan.
     *
     * @param begun empty for what was entered when the installation began
     */
    record Chapter(Agency version, Period valid, Optional<Decided> begun, Optional<Decided> ended) {}
}
