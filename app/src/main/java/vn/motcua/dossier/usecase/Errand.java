package vn.motcua.dossier.usecase;

import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;

/**
 * Yêu cầu làm việc với một hồ sơ.
 *
 * @param seen the number of the last move the actor knew of; acting on an older state than the present is told, not done
 * @param note the reason given, where one is asked for
 */
public record Errand(Actor by, DossierId dossier, int seen, String note) {
    /** The most characters of a reason. */
    public static final int LONGEST_NOTE = 2_000;

    public Errand(Actor by, DossierId dossier, int seen) {
        this(by, dossier, seen, "");
    }

    public Errand {
        note = Text.clean(note);
    }

    /** Whether the reason that the verb asks for is there, and none is longer than it may be. */
    boolean isFitFor(Verb verb) {
        return note.length() <= LONGEST_NOTE && !(verb.needsReason() && note.isEmpty());
    }
}
