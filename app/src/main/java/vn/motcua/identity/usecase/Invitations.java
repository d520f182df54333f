package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.PersonId;

/** Invitations, as the verbs need them. */
public interface Invitations {

    /** Enters one and withdraws those before it. */
    void add(UUID id, PersonId person, String hash, Instant now, Instant until);

    /** Who is invited by this one, if it is open. */
    Optional<PersonId> invited(String hash, Instant now);

    /** Until when the person's open invitation is good. */
    Optional<Instant> openUntil(PersonId person, Instant now);

    /** Uses it; false if it is not open. */
    boolean use(String hash, Instant now);
}
