package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.identity.model.Claim;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Các lời khai về quyền thay mặt. */
public interface Claims {

    /** @return false if it is there already */
    boolean add(Claim claim);

    /** One that waits, with its row locked until the end of the transaction. */
    Optional<Claim> lock(UUID id);

    /** What waits at these agencies, oldest first; at most a hundred. */
    List<Named> waitingAt(Set<AgencyId> agencies);

    /** What this person said that waits, or was refused in the last weeks. */
    List<Told> of(PersonId agent, Instant refusedSince);

    int countWaiting(PersonId agent);

    /** Decides it, and forgets whom it named. */
    void decide(UUID id, boolean confirmed, String remark, PersonId by, Instant at);

    /** @param agent what the one is called who says so */
    record Named(Claim claim, String agent) {
        @Override
        public String toString() {
            return "Named[" + claim.id() + "]";
        }
    }

    /**
     * Lời khai của mình.
     *
     * @param ground by its key
     * @param name of the one to be acted for; empty once it is decided
     * @param remark why it was refused; empty while it waits
     */
    record Told(UUID id, String ground, String name, String proof, Instant madeAt, Optional<String> remark) {
        @Override
        public String toString() {
            return "Told[" + id + "]";
        }
    }
}
