package vn.motcua.dossier.usecase;

import vn.motcua.dossier.DossierId;

/** Sổ đánh giá: of which dossiers somebody has rated the handling, and never how. */
public interface Ratings {

    /** Enters that it was rated; false, and nothing written, where it was before. */
    boolean enter(DossierId dossier);

    boolean isEntered(DossierId dossier);
}
