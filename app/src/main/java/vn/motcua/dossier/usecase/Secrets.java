package vn.motcua.dossier.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierId;

/** Bốn số bí mật, and what is remembered of wrong guesses at them, for all nodes together. */
public interface Secrets {

    /**
     * The dossier that bears this code or bore it, with its digits, and when what was guessed wrong at it, and over this line,
     * will be forgotten: as much work, whether there is such a code or not. Nobody else guesses at it until the transaction
     * ends.
     */
    Locked lock(String code, String line);

    /**
     * When what one who is signed in guessed wrong will be forgotten. They guess one after the other until the transaction ends.
     */
    Instant lock(String guesser);

    /** Remembers one more wrong guess, so much longer. */
    void remember(String what, Instant now, Duration longer);

    /**
     * Đã khóa.
     *
     * @param held empty where no dossier bears the code
     * @param target under what name wrong guesses are remembered: that of the dossier, whichever of its codes was typed
     */
    record Locked(Optional<Held> held, String target, Forgotten forgotten) {}

    /** Lúc quên; long ago where nothing was guessed wrong. */
    record Forgotten(Instant target, Instant line) {}

    /** Hồ sơ và số bí mật của nó. */
    record Held(DossierId dossier, String digits) {

        /** Takes as long for the first wrong digit as for the last. */
        boolean isOpenedBy(String typed) {
            return MessageDigest.isEqual(
                    digits.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "Held[" + dossier + "]";
        }
    }
}
