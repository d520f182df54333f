package vn.motcua.identity.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.model.Deputy;
import vn.motcua.shared.PersonId;

/** Ai đang làm thay ai. */
@FunctionalInterface
public interface Deputies {

    /**
     * What this person may do for another today under this delegation; empty if it does not hold today, or its giver holds
     * none of the posts any more.
     */
    Optional<Deputy> inForce(UUID delegation, PersonId taker, LocalDate today);
}
