package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Handover;

/** Sổ trao kết quả. */
public interface Handovers {
    /** @param move by which it was given out */
    void add(DossierId dossier, int move, Handover handover);

    /** How the result of each was given out last; none where it never was, or before this was written down. */
    Map<DossierId, Handover> last(List<DossierId> dossiers);
}
