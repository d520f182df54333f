package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PersonId;

/** Sổ in: every print of every paper. */
public interface Prints {

    /**
     * Enters one more; called with the dossier's row locked, so that no two are alike.
     *
     * @param move the number of the move of which the paper speaks: after another move it is another paper
     * @param key under which it was asked for by itself; empty where it was asked for with others
     */
    Impression.Print enter(
            DossierId dossier, PaperKind kind, int move, Optional<PersonId> by, Instant at, Optional<UUID> key);

    /** What somebody had printed under this key. */
    Optional<Printed> find(DossierId dossier, PaperKind kind, PersonId by, UUID key);

    /** @param move the number of the move of which it speaks */
    record Printed(int move, Impression.Print print) {}
}
