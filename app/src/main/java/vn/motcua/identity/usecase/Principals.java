package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.model.Claim;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;

/** Người được thay mặt: people whom others name, with an account or without. */
public interface Principals {

    /** Who bears this citizen id; whoever else enters somebody of that number waits until the transaction ends. */
    Optional<Known> bearing(CitizenId citizenId);

    /** Enters somebody who has no account. */
    PersonId enter(Claim.Principal named, Instant now);

    /** @param hasAccount whether they can sign in and decide for themselves */
    record Known(PersonId person, String fullName, boolean hasAccount) {
        @Override
        public String toString() {
            return "Known[" + person + "]";
        }
    }
}
