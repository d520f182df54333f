package vn.motcua.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.api.Scope;
import vn.motcua.shared.PersonId;

/**
 * Mã truy cập: lets a program act for a person, with the person's own rights as far as its scopes, and no others.
 *
 * @param generation of the account when it was made; it ends with that, as sessions do
 * @param name by which the person knows what they gave it to
 * @param lastUsedOn the last day on which a program came with it
 * @param scopes what of the person's rights it has
 */
public record Token(
        UUID id,
        PersonId person,
        int generation,
        String name,
        Instant madeAt,
        Instant until,
        Optional<LocalDate> lastUsedOn,
        Set<Scope> scopes) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;
    /** The longest life, in days. */
    public static final int MOST_DAYS = 365;
    /** How many a person may have at a time. */
    public static final int MOST = 20;

    public Token {
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || name.length() > LONGEST_NAME || !until.isAfter(madeAt)) {
            throw new IllegalArgumentException("no token until " + until);
        }
    }

    /** Its name is the person's own. */
    @Override
    public String toString() {
        return "Token[" + id + "]";
    }
}
