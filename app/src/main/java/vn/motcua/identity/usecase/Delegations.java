package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.identity.model.Delegation;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Delegations, as the verbs need them; those ended before their time are not found. */
public interface Delegations extends Deputies {

    /** False if it was entered before. */
    boolean add(Delegation delegation, Instant now);

    Optional<Delegation> find(UUID id);

    /** What holds today or later and was given or taken by this person, by first day, with the names of both. */
    List<Line> of(PersonId person, LocalDate today);

    /** What holds today or later at these agencies, or anywhere, a page of it. */
    List<Line> at(Optional<Set<AgencyId>> agencies, LocalDate today, int limit);

    boolean end(UUID id, Instant now);

    /** Một dòng. */
    record Line(Delegation delegation, String giver, String taker) {}
}
