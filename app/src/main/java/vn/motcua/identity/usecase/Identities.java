package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.model.Assertion;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;

/** By which electronic identities people sign in, as the verbs need it. */
public interface Identities {

    /** Whose identity it is. */
    Optional<PersonId> owner(String issuer, String subject);

    /** Who bears this citizen id and has an account. */
    Optional<PersonId> bearing(CitizenId citizenId);

    /** Who bears this citizen id and has no account: a child or a neighbour for whom somebody acts. */
    Optional<PersonId> withoutAccount(CitizenId citizenId);

    /** Whether an identity of the same provider is the person's already. */
    boolean hasOneOf(PersonId person, String issuer);

    /** Makes it the person's, or notes that it was used again; the provider's facts become the person's. */
    void confirm(PersonId person, Assertion assertion, Instant now);
}
