package vn.motcua.dossier.usecase;

import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Mark;

/** Các chỗ đánh dấu: what was wanting when more was asked for. */
public interface Marks {

    /** @param move that asked for more */
    void add(DossierId dossier, int move, List<Mark> marks);

    /** Those of the last time. */
    List<Mark> last(DossierId dossier);
}
