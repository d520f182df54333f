package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Sổ phân công: which offices take which procedures in. */
public interface Offices {

    /** The offices of each procedure on that day. */
    Map<ProcedureCode, Set<AgencyId>> on(LocalDate day);

    /** How many of these pairs an office takes in already on that day or on a later one. */
    int taken(Collection<ProcedureCode> codes, Collection<AgencyId> offices, LocalDate from);

    /** Enters the batch and the pairs that are new; the number of those, or empty if the batch is there already. */
    Optional<Integer> assign(
            Batch batch, Collection<ProcedureCode> codes, Collection<AgencyId> offices, Optional<PersonId> by);

    /** Locks the batch until the end of the transaction; empty if there is none or it was undone. */
    Optional<UUID> lock(UUID batch);

    /** Ends what the batch assigned before that day; what begins then or later never begins. */
    void undo(UUID batch, LocalDate day, Instant at);

    /** The latest, newest first. */
    List<Batch> latest(int most);

    /**
     * Đợt phân công.
     *
     * @param assigned how many pairs were new
     */
    record Batch(UUID id, String decision, LocalDate from, int assigned, Instant at, Optional<Instant> undone) {}
}
