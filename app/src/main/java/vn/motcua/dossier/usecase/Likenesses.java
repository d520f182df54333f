package vn.motcua.dossier.usecase;

import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Likeness;

/** Sổ dấu hiệu trùng. What has ended is like nothing any more. */
public interface Likenesses {
    /** So many are told; whoever has more looks them up. */
    int MOST = 20;

    /** @param reason why it was filed although another was open; empty where none was */
    void enter(DossierId dossier, Likeness likeness, String reason);

    /** After whom it is about was put right. */
    void renew(DossierId dossier, Likeness likeness);

    /** Open dossiers that ask for the same, oldest first. */
    List<DossierId> alike(Likeness likeness);

    /** What is alike to this one. */
    Found found(DossierId dossier);

    /**
     * Điều tìm thấy.
     *
     * @param alike other open dossiers that ask for the same, oldest first
     * @param reason why it was filed although another was open; empty where none was
     */
    record Found(List<DossierId> alike, String reason) {
        public Found {
            alike = List.copyOf(alike);
        }
    }
}
