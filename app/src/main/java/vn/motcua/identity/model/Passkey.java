package vn.motcua.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.PersonId;

/**
 * Khóa truy cập (passkey): a key on a person's telephone, computer or security key that opens the door here and nowhere
 * else. It cannot be told to anybody, and so not to a false page either.
 *
 * @param name what the person calls it
 * @param lastUsedOn empty while it opened nothing yet
 */
public record Passkey(
        UUID id, PersonId person, String name, Credential credential, Instant madeAt, Optional<LocalDate> lastUsedOn) {
    /** More than anybody carries; who has as many can lose some first. */
    public static final int MOST = 10;

    public static final int LONGEST_NAME = 60;

    /** The key after it was used. */
    public Passkey used(long counter, LocalDate today) {
        return new Passkey(id, person, name, credential.counting(counter), madeAt, Optional.of(today));
    }

    /**
     * What the house knows of a key; nothing of it is secret.
     *
     * @param id by which the key names itself, in base64url
     * @param data attested credential data, in base64url
     * @param host for which it was made
     * @param counter how often it has signed, as far as it counts
     */
    public record Credential(String id, String data, String host, long counter) {
        Credential counting(long now) {
            return new Credential(id, data, host, now);
        }
    }
}
