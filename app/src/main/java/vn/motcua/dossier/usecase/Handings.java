package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.HandingCode;
import vn.motcua.shared.PersonId;

/** Sổ trao bản khai. A draft is handed to one person at a time; its row is locked by whoever changes that. */
public interface Handings {

    /**
     * Hands it out under this code, in the place of an earlier one that is not over.
     *
     * @param practice whether it is done by an account for practice
     */
    void offer(DraftId draft, Handing.Kind kind, HandingCode code, Handing.Given given, boolean practice);

    /**
     * Which draft can be taken by this code now; empty if none can.
     *
     * @param practice whether one looks among those handed out for practice; in neither world is one of the other found
     */
    Optional<DraftId> offered(HandingCode code, boolean practice, Instant now);

    /**
     * The code is used, and opens nothing more.
     *
     * @return false if it opens nothing any more
     */
    boolean take(DraftId draft, HandingCode code, Handing.Taken taken);

    /** It is over: handed back, taken back, or changed hands for good. */
    void end(DraftId draft, Handing.End end);

    /** What is not over; its time may be. */
    Optional<Handing> open(DraftId draft);

    /** Whether this person may fill it in now, because it was handed to them for that; never once it is filed. */
    boolean isWith(DraftId draft, PersonId person, Instant now);

    /** They saved something of it. */
    void saved(DraftId draft, PersonId by);

    /** What this person may fill in now and is not filed yet, newest first; at most fifty. */
    List<DraftId> with(PersonId person, Instant now);

    /** By what others filled in: those who helped and saved something, and those whose it was before; first to last. */
    List<Handing> helped(DraftId draft);

    /** The same of what drafts have become; nothing of a dossier that nobody helped with. */
    Map<DossierId, List<Handing>> helped(Set<DossierId> dossiers);
}
