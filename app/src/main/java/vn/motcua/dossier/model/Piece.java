package vn.motcua.dossier.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PersonId;

/**
 * Phần việc: a dossier that waits for its office and was given to somebody by name.
 *
 * @param field lĩnh vực; empty where it is of none
 * @param due the day of the promise; empty where there is none
 * @param begun whether its holder has done something with it
 * @param movable whether whoever shares out the work may give it to somebody else
 * @param barred who must not have it, since they prepared or proposed what is now decided
 */
public record Piece(
        DossierId dossier,
        PersonId holder,
        Optional<String> field,
        Optional<LocalDate> due,
        boolean begun,
        boolean movable,
        Set<PersonId> barred) {
    public Piece {
        barred = Set.copyOf(barred);
    }
}
