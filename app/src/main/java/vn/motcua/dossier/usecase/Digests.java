package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PersonId;

/** Sổ bản tin sáng. */
public interface Digests {

    /** Enters that somebody's day has begun; false if it has already. */
    boolean begin(PersonId person, LocalDate day);

    /** Those whose last move was that their owner gave what more was asked for. */
    Set<DossierId> answeredAmong(Set<DossierId> dossiers);
}
