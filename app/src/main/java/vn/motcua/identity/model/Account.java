package vn.motcua.identity.model;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Language;

/**
 * Tài khoản of a person.
 *
 * @param generation grows with every change that must end the sessions begun before it
 * @param temporary whether the password was given by somebody else, and so must be changed first of all
 * @param demonstration whether the person is invented
 * @param practice whether it is for practice: chosen when it is opened, and never changed
 * @param secondFactor whether a password alone lets nobody in
 * @param language in which they are written to; empty until they sign in for the first time
 */
public record Account(
        PersonId person,
        LoginName login,
        String passwordHash,
        int generation,
        boolean temporary,
        boolean demonstration,
        boolean practice,
        boolean secondFactor,
        Optional<Language> language,
        Optional<Instant> closedAt) {

    public boolean closed() {
        return closedAt.isPresent();
    }

    /** The account with another password, under which everybody signs in anew. */
    public Account withPassword(String hash, boolean temporarily) {
        return anew(hash, temporarily, closedAt);
    }

    /** The account closed, with all its sessions. */
    public Account closedAt(Instant now) {
        return anew(passwordHash, temporary, Optional.of(now));
    }

    /** The account once its owner has got, or given up, what they show beside a password. */
    public Account withSecondFactor(boolean has) {
        return new Account(
                person, login, passwordHash, generation, temporary, demonstration, practice, has, language, closedAt);
    }

    /** The account with all its sessions ended. */
    public Account anew() {
        return anew(passwordHash, temporary, closedAt);
    }

    private Account anew(String hash, boolean temporarily, Optional<Instant> closed) {
        return new Account(
                person,
                login,
                hash,
                generation + 1,
                temporarily,
                demonstration,
                practice,
                secondFactor,
                language,
                closed);
    }

    @Override
    public String toString() {
        return "Account[" + person + "]";
    }
}
