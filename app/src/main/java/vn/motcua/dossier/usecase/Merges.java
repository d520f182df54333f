package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Merging;
import vn.motcua.dossier.model.Twin;
import vn.motcua.shared.PersonId;

/** Sổ hồ sơ trùng. */
public interface Merges {
    void enter(Merging merging);

    void takeBack(Merging merging);

    /** By which this dossier ended as a duplicate; empty where it did not, or that was taken back. */
    Optional<Merging> of(DossierId duplicate);

    /** With which dossiers this one was declared to be one, the first to be filed first. */
    List<Twin> twins(DossierId dossier);

    /** Enters a paper of the duplicate with the kept one, and where it came from. Its file stays the one it is. */
    void takeOver(Merging merging, Takeable paper, PersonId by, Instant at);
}
