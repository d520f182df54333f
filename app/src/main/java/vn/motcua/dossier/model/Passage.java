package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.PersonId;

/**
 * Lần chuyển: one move of a dossier, as it is written down.
 *
 * @param number from 1 on
 * @param by empty for the program
 * @param step the step at which it stood afterwards
 * @param custody who had it afterwards
 * @param note the reason given; empty where none is asked for
 */
public record Passage(
        int number,
        Verb verb,
        Instant at,
        Optional<PersonId> by,
        Stage stage,
        Optional<Integer> step,
        Custody custody,
        String note) {

    /** The move that led to where the dossier now stands. */
    public static Passage to(Dossier dossier, Verb verb, Optional<PersonId> by, String note) {
        return new Passage(
                dossier.moves(),
                verb,
                dossier.custody().since(),
                by,
                dossier.standing().stage(),
                dossier.standing().atStep(),
                dossier.custody(),
                note);
    }
}
