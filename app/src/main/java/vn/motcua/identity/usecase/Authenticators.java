package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.model.Totp;
import vn.motcua.shared.PersonId;

/** Authenticator apps, as the verbs need them: one for each person. */
public interface Authenticators {

    Optional<App> find(PersonId person);

    /** Begins anew with this secret; an app that was confirmed stays what it is. */
    void begin(PersonId person, Totp totp, Instant now);

    /** From now on the app counts; these digits are used. */
    void confirm(PersonId person, long step, Instant now);

    /** Uses the digits of a half minute; false if they or later ones were used before, on whichever node. */
    boolean use(PersonId person, long step);

    boolean remove(PersonId person);

    /**
     * Ứng dụng.
     *
     * @param last the last half minute whose digits were used
     */
    record App(Totp totp, long last, boolean confirmed) {}
}
