package vn.motcua.identity.usecase;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
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

    /**
     * Takes a guess at one that lets somebody in. Of two that are right at the same moment one is.
     *
     * @return whom it lets in; empty if it is wrong, over, used, or guessed too often, and was not kept for that
     */
    Optional<PersonId> open(UUID id, String digits, Instant now);

    /**
     * Whose telephone this is: of those who showed since then that it is theirs the last, for numbers change hands.
     */
    Optional<PersonId> holder(Phone phone, Instant since);

    /** The telephone is the person's from now on. */
    void confirm(PersonId person, Phone phone, Instant now);

    /** Mục đích. A code opens nothing but that for which it was sent. */
    enum Use {
        /** Xác nhận số điện thoại, by whoever is signed in and typed it. */
        CONFIRM,
        /** Đăng nhập. */
        SIGN_IN
    }

    /** Mã. */
    record Code(UUID id, Use use, PersonId person, Phone phone, String digits, Instant until, int guesses) {
        private static final Duration LIFE = Duration.ofMinutes(5);
        private static final int GUESSES = 5;
        private static final SecureRandom RANDOM = new SecureRandom();

        /** Six digits that nobody knows yet, for some minutes and guesses. */
        static Code fresh(UUID id, Use use, PersonId person, Phone phone, Instant now) {
            var digits = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
            return new Code(id, use, person, phone, digits, now.plus(LIFE), GUESSES);
        }

        @Override
        public String toString() {
            return "Code[" + id + "]";
        }
    }

    /** @param left how many guesses are left */
    record Guess(boolean right, Phone phone, int left) {}
}
