package vn.motcua.dossier.usecase;

import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Remark;

/** Sổ lời nhắn. */
public interface Remarks {

    /** What was said of a dossier, notes included, oldest first. */
    List<Remark> of(DossierId dossier);

    /** Enters one; an open dossier's list shows from then on whether its owner waits for an answer. */
    void add(DossierId dossier, Remark remark);

    /** None where it has ended. */
    Labels labels(DossierId dossier);

    /** False, and nothing written, where it bears these or has ended. */
    boolean label(DossierId dossier, Labels labels);
}
