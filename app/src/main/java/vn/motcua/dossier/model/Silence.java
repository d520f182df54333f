package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.catalogue.TacitDecision;

/**
 * Im lặng của cơ quan: a law says what it means if nobody decides about a dossier in time.
 *
 * @param until when the law decides; empty while the clock stands still
 */
public record Silence(TacitDecision law, Optional<Instant> until) {

    /** Whether an answer is still owed: it was taken in, and nobody has decided. */
    public static boolean isOwed(Dossier dossier, Course course) {
        var standing = dossier.standing();
        return dossier.acceptance().isPresent()
                && standing.stage().isOpen()
                && !dossier.past().finished()
                && standing.atStep().filter(course::isDecidedBefore).isEmpty();
    }

    /** Whether its time runs: an answer is owed and the clock of the promise does not stand still. */
    public static boolean runs(Dossier dossier, Course course) {
        return isOwed(dossier, course) && dossier.standing().stage().runsClock();
    }

    public boolean isOver(Instant now) {
        return until.filter(at -> !now.isBefore(at)).isPresent();
    }
}
