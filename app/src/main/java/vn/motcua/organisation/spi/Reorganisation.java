package vn.motcua.organisation.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.AgencyId;

/**
 * Sắp xếp lại: what a decision does, as rooms see it.
 *
 * @param id of the decision
 * @param from the first day on which it holds
 * @param endingUnits which end
 * @param unitHeirs who takes over from them; a unit without heirs goes nowhere by name
 * @param endingAgencies which end; their dossiers go by competence and place, not to a successor by name
 * @param agencyHeirs who takes over from them
 */
public record Reorganisation(
        UUID id,
        LocalDate from,
        Set<UnitId> endingUnits,
        List<Succession> unitHeirs,
        Set<AgencyId> endingAgencies,
        List<AgencyHeir> agencyHeirs) {
    public Reorganisation {
        endingUnits = Set.copyOf(endingUnits);
        unitHeirs = List.copyOf(unitHeirs);
        endingAgencies = Set.copyOf(endingAgencies);
        agencyHeirs = List.copyOf(agencyHeirs);
    }

    /** Cơ quan kế thừa. */
    public record AgencyHeir(AgencyId predecessor, AgencyId successor) {}
}
