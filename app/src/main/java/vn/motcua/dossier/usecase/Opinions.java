package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.OpinionAwaited;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.usecase.Inboxes.Page;

/** Sổ xin ý kiến. */
public interface Opinions {

    /** All that was asked about a dossier, oldest first. */
    List<Opinion> of(DossierId dossier);

    /** @param nextAt when both sides are reminded first; empty where they never are */
    void add(DossierId dossier, Opinion opinion, Optional<Instant> nextAt);

    void give(DossierId dossier, int number, Opinion.Answer answer);

    void withdraw(DossierId dossier, int number, Instant at);

    /** What waits for an answer in these trays, soonest due first. */
    List<Line> awaitedIn(List<Tray> trays, Page page);

    int countAwaitedIn(List<Tray> trays);

    /** Dossiers of which somebody is to be reminded by then, locked; those that others hold are passed by. */
    Set<DossierId> lockOver(Instant now, int most);

    /** Enters that they are reminded now, and when they are next. What nobody waits for any more is not told. */
    List<OpinionAwaited> remind(Set<DossierId> dossiers, Instant now);

    /**
     * Dòng.
     *
     * @param code of the dossier
     */
    record Line(DossierId dossier, String code, RevisionId revision, Opinion opinion) {}
}
