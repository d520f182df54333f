package vn.motcua.dossier.usecase;

import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;

/** Sổ sửa câu trả lời. What there is, {@link Dossiers#answered} tells. */
public interface Amendments {

    /** Writes one down, open or with what became of it. */
    void add(DossierId dossier, Amendment amendment);

    /** Takes out what the owner wrote and has not handed in. */
    void drop(DossierId dossier, int number);

    void end(DossierId dossier, int number, Amendment.End end);
}
