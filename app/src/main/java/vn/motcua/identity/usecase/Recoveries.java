package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.model.Recovery;
import vn.motcua.shared.PersonId;

/** Recoveries asked for, as the verbs need them. */
public interface Recoveries {

    void add(Recovery recovery);

    /** The one of this person that nobody has decided, ended by itself or not. */
    Optional<Recovery> undecided(PersonId person);

    void decide(UUID id, PersonId by, boolean agreed, Instant now);
}
