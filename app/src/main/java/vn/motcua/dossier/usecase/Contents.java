package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Twin;

/** Kho nội dung bìa: what a page needs of one dossier, in one question. Who may be told it was asked before. */
public interface Contents {
    /** Of a dossier that there is. */
    Content of(DossierId id);

    /** What says where it is. */
    Optional<Track> track(DossierId id);

    /**
     * Dấu vết: a dossier, how it came to where it is, and how its result is wanted.
     *
     * @param way oldest move first
     */
    record Track(Dossier dossier, List<Passage> way, List<Twin> twins, Delivery delivery) {
        public Track {
            way = List.copyOf(way);
            twins = List.copyOf(twins);
        }
    }
}
