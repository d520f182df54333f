package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;

/** Mã dùng một lần, as kept. */
public interface OneTimeCodes {

    /** Keeps one, in the place of others that the person asked for, and sweeps some that are over. */
    void keep(Code code, Instant now);

    /**
     * Takes a guess. Of two that are right at the same moment one is.
     *
     * @return empty if there is nothing to guess at: over, used, guessed too often, or somebody else's
     */
    Optional<Guess> guess(PersonId person, UUID id, String digits, Instant now);

    /** The telephone is the person's from now on. */
    void confirm(PersonId person, Phone phone, Instant now);

    /** Mã. */
    record Code(UUID id, PersonId person, Phone phone, String digits, Instant until, int guesses) {
        @Override
        public String toString() {
            return "Code[" + id + "]";
        }
    }

    /** @param left how many guesses are left */
    record Guess(boolean right, Phone phone, int left) {}
}
