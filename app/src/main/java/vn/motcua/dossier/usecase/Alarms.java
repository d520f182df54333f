package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.dossier.model.Alarm;
import vn.motcua.dossier.model.Rung;

/** Sổ báo giờ: when which dossier reaches which rung, and when that was told. */
public interface Alarms {

    /** Enters those that have not rung yet for this promise. */
    void set(DossierId dossier, int promise, List<Alarm> alarms);

    /** Takes away those of these rungs that have not rung. */
    void silence(DossierId dossier, Set<Rung> rungs);

    /** Dossiers with an alarm that is over and has not rung, the longest over first, locked; those that others hold are passed by. */
    Set<DossierId> lockOver(Instant now, int most);

    /** Rings what is over of these dossiers, in its order, and marks them in the lists. */
    List<DossierWarned> ring(Set<DossierId> dossiers, Instant now);
}
