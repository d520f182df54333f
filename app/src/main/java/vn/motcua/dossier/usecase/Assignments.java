package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.shared.PersonId;

/** Sổ phân công. */
public interface Assignments {

    /** Oldest first. */
    List<Assignment> of(DossierId dossier);

    void add(DossierId dossier, Assignment assignment);

    /** Who is to see to these now; those that are with nobody by name are not in it. */
    Map<DossierId, PersonId> present(Set<DossierId> dossiers);
}
