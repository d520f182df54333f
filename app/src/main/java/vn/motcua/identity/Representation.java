package vn.motcua.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Trust;

/**
 * Việc thay mặt: for whom people act, for rooms whose records have owners. It names people to each other; whether one may do
 * something for the other is asked of {@link vn.motcua.shared.Access}, act by act.
 */
public interface Representation {

    /** Those for whom somebody may do this today, by name. */
    List<Represented> entrusting(Actor by, Trust trust);

    /** Whom a mandate of theirs names, whether it counts today or not. */
    Optional<Represented> named(Actor by, UUID mandate);

    /** For whom they act when they touch what belongs to this owner; empty for what is their own, or nobody's mandate. */
    Optional<Represented> over(Actor by, PersonId owner);

    /** Who acted by each of these mandates, whether it still counts or not. */
    Map<UUID, Representative> representatives(Set<UUID> mandates);

    /**
     * Người được thay mặt.
     *
     * @param mandate by which one acts for them
     * @param ground by what right, by its key
     * @param helped whether a neighbour helps them who is not theirs by law or by their own choice
     */
    record Represented(UUID mandate, PersonId principal, String name, String ground, boolean helped) {
        @Override
        public String toString() {
            return "Represented[" + mandate + "]";
        }
    }

    /**
     * Người thay mặt, as those are told who see what they did.
     *
     * @param ground by what right, by its key
     * @param helps whether they are a neighbour who is not theirs by law or by their own choice
     * @param proof the paper on which it rests; empty where it was given here
     * @param since since when it counts
     */
    record Representative(PersonId person, String name, String ground, boolean helps, String proof, Instant since) {
        @Override
        public String toString() {
            return "Representative[" + person + "]";
        }
    }
}
