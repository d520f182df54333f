package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.identity.model.Mandate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

/** Các quyền đại diện. */
public interface Mandates {

    /** @return false if it is there already */
    boolean add(Mandate mandate, Actor by, Instant at);

    /** With its row locked until the end of the transaction. */
    Optional<Mandate> lock(UUID id);

    Optional<Named> find(UUID id);

    /** Those of them that there are. */
    List<Named> all(Set<UUID> ids);

    /** Those that were agreed to, ended ones included, the newest hundred first: one indexed statement. */
    List<Mandate> between(PersonId principal, PersonId agent);

    /** By which this person acts for others: open ones first, then the newest; at most two hundred. */
    List<Named> heldBy(PersonId agent);

    /** By which others act for this person. */
    List<Named> givenBy(PersonId principal);

    void accept(UUID id, Instant at);

    void end(UUID id, Actor by, Instant at);

    /**
     * Who has an open account with this login name or citizen id, and is called so.
     *
     * @param practice whether one looks among those who practise; in neither world is one of the other found
     */
    Optional<PersonId> called(String loginOrCitizenId, String foldedName, boolean practice);

    /** Quyền đại diện với tên hai bên. */
    record Named(Mandate mandate, String principal, String agent) {
        @Override
        public String toString() {
            return "Named[" + mandate.id() + "]";
        }
    }
}
