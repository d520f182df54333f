package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Handover;

/** Sổ trao kết quả. */
public interface Handovers {
    /** @param move by which it was given out */
    void add(DossierId dossier, int move, Handover handover);

    /** How the result was given out last; empty where it never was, or before this was written down. */
    default Optional<Handover> last(DossierId dossier) {
        return Optional.ofNullable(last(List.of(dossier)).get(dossier));
    }

    /** The same of each of them. */
    Map<DossierId, Handover> last(List<DossierId> dossiers);
}
