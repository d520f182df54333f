package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.PersonId;

/**
 * Cái rây: a filter in somebody's hand, at a moment: what is theirs and what is late depends on both.
 *
 * @param by whose it is; empty where nobody asks, to whom then nothing is given
 */
public record Sieve(TrayFilter filter, Optional<PersonId> by, Instant now) {

    /** Through which everything passes. */
    public static Sieve open(Instant now) {
        return new Sieve(TrayFilter.NONE, Optional.empty(), now);
    }
}
