package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PersonId;

/** Sổ in: every print of every paper. */
public interface Prints {

    /**
     * Enters one more; called with the dossier's row locked, so that no two are alike.
     *
     * @param move the number of the move of which the paper speaks: after another move it is another paper
     */
    Impression enter(DossierId dossier, PaperKind kind, int move, Optional<PersonId> by, Instant at);
}
