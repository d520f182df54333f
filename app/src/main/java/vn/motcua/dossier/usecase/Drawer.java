package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Renewal;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Ngăn bản khai. */
public interface Drawer {

    /** @param measured whether it is counted in the measures of its form, now and when it ends */
    Draft begin(DraftId id, Draft.Request request, boolean measured, Instant at);

    /** With its row locked until the end of the transaction. */
    Optional<Draft> lock(DraftId id);

    Optional<Draft> find(DraftId id);

    /** The draft of this person, filled in by that one, for that procedure at that desk which is not filed yet. */
    Optional<DraftId> open(PersonId owner, PersonId begunBy, ProcedureCode procedure, AgencyId desk);

    /** What of this person's, or begun by them for others, is not filed yet, saved last first; at most fifty. */
    List<Draft> openOf(PersonId person);

    /**
     * Keeps the answers of this edition; false if meanwhile another was saved or the draft was filed.
     *
     * @param ahead the step that now lies before whoever fills it in
     */
    boolean save(Draft edited, String ahead);

    /** Which case it is; papers added for another case stay with the draft and are there again if one chooses back. */
    void settle(DraftId id, int situation, Instant at);

    /** @param situation the case for which it was sent, whichever is chosen meanwhile */
    void addPaper(DraftId id, int situation, int component, FileId file, Instant at);

    void dropPaper(DraftId id, int number, Instant at);

    /** Its time begins anew, as with everything that is saved; its edition stays. */
    void touch(DraftId id, Instant at);

    /** The papers that were added, for whichever case. */
    List<Placed> everyPaper(DraftId id);

    void movePaper(DraftId id, int number, Renewal.Place to);

    /** Puts another revision in the place of the one it was begun under; its next edition. */
    void bringForward(DraftId id, Revision to, int situation, Instant at);

    /** The contents of all papers that were added, for whichever case. */
    List<FileId> files(DraftId id);

    /**
     * It became this dossier, which has from now on what was in it; but for its papers, which are {@link #emptied}.
     *
     * @param answered how many questions people answered themselves, or left as they were offered
     */
    void filed(Draft draft, DossierId as, int answered, Instant at);

    /**
     * What goes along into a dossier that it became: how the result is wanted, and papers of the case that was chosen.
     *
     * @param places which component there each component here is; what has no place stays behind
     */
    void handIn(Draft draft, DossierId to, Map<Integer, Integer> places);

    /**
     * Takes out what papers are left in one that was filed, and tells the contents of those that did not go along.
     *
     * @param into all that it became
     */
    List<FileId> emptied(DraftId id, Collection<DossierId> into);

    /** It is this person's from now on, who fills it in themselves; its next edition. */
    void give(DraftId id, PersonId owner, Instant at);

    /** They are gone without having been filed. */
    void drop(Collection<DraftId> ids, Ending how);

    /** Kết thúc không nộp. */
    enum Ending {
        /** By whoever filled it in. */
        GIVEN_UP,
        /** By time. */
        EXPIRED
    }

    /** Giấy tờ với chỗ của nó. */
    record Placed(int number, Renewal.Place place, FileId file) {}
}
