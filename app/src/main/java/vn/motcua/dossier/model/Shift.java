package vn.motcua.dossier.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PersonId;

/**
 * Chuyển việc: a proposal to give a dossier to somebody else.
 *
 * @param grounds at least one
 */
public record Shift(DossierId dossier, PersonId from, PersonId to, Set<Ground> grounds) {
    /** @throws IllegalArgumentException if there is no ground, or it would stay where it is */
    public Shift {
        if (grounds.isEmpty() || from.equals(to)) {
            throw new IllegalArgumentException("work changes hands for a reason");
        }
        grounds = Collections.unmodifiableSet(EnumSet.copyOf(grounds));
    }
}
