package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Answered;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.form.Answers;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Sổ hồ sơ. */
public interface Dossiers {

    /** Enters a dossier; false, and nothing written, where another bears its public code already. */
    boolean add(Dossier dossier, String secret, Answers answers);

    /** The dossier, with its row locked until the end of the transaction: the first database act of a verb. */
    Optional<Dossier> lock(DossierId id);

    Optional<Dossier> find(DossierId id);

    /** The dossier that bears this code or bore it. */
    Optional<DossierId> bearing(String code);

    /** What was answered when it was filed, and what was put right since. */
    Answered answered(DossierId id);

    /** What was handed in with it, and later. */
    List<Paper> papers(DossierId id);

    void addPaper(DossierId id, int component, FileId file, PersonId by, Instant at);

    /** Takes one away that was added since more was asked for and is not handed in yet; empty if there is none. */
    Optional<FileId> takeBackPaper(DossierId id, int number);

    /** The four digits without which nothing is told to somebody who is not signed in. */
    String secret(DossierId id);

    /** Writes down where a dossier stands after a move, and the move. */
    void move(Dossier before, Dossier after, Passage passage);

    /** Its way, oldest move first. */
    List<Passage> passages(DossierId id);

    /** Drafts that were shown and on which the citizen's time is over; the longest over first. */
    List<Dossier> silentAt(Instant now, int most);

    /** Who did this at one of these steps, or in whose name it was done. */
    Set<PersonId> whoDid(DossierId id, Verb verb, Set<Integer> steps);

    /**
     * The next number of an agency's day. Its row stays locked until the end, so this is asked last.
     *
     * @param practice whether it is of the series in which trainees count
     */
    int nextNumber(AgencyId agency, LocalDate day, boolean practice);
}
