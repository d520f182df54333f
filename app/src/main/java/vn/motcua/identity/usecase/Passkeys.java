package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.model.Passkey;
import vn.motcua.shared.PersonId;

/** Passkeys, as the verbs need them; removed ones are not found. */
public interface Passkeys {

    /** False if this key is somebody's already. */
    boolean add(Passkey key);

    /** The newest first. */
    List<Passkey> of(PersonId person);

    Optional<Passkey> bearing(String credentialId);

    /** Keeps the counter and the day of a key that opened the door. */
    void used(Passkey key);

    boolean remove(PersonId person, UUID id, Instant now);

    /** All of a person's, how many. */
    int removeAll(PersonId person, Instant now);
}
