package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Danh sách hồ sơ: read where they are written, so that a move is seen by the next look. */
public interface Inboxes {

    /** What is in these trays of an agency, soonest promise first; what has none comes last. */
    List<Line> at(AgencyId agency, List<Tray> trays, Page page);

    /** How much that is. */
    int countAt(AgencyId agency, List<Tray> trays);

    /** A person's own dossiers that fit, newest first. */
    List<Line> of(PersonId owner, Sought sought, Page page);

    /** How many that are. */
    int countOf(PersonId owner, Sought sought);

    /** Under which revisions of procedures a person has filed. */
    List<RevisionId> revisionsOf(PersonId owner);

    /** Those of a person's own that wait for an answer of theirs, longest waiting first; at most fifty. */
    List<Line> waitingFor(PersonId owner);

    /**
     * Dòng trong danh sách.
     *
     * @param code the official code once there is one, the public one before
     * @param due the promise; empty before acceptance and where there is none
     * @param rung how far that is, as officers were last told; none in lists for its owner
     * @param asked whether something its owner wrote waits for an answer
     */
    record Line(
            DossierId id,
            String code,
            ProcedureCode procedure,
            RevisionId revision,
            Stage stage,
            Optional<Integer> step,
            AgencyId agency,
            Instant since,
            Optional<Instant> due,
            Optional<Rung> rung,
            boolean asked,
            Labels labels) {

        /** Whether the promised time stands still: it waits for the citizen at a step. */
        public boolean isPaused() {
            return stage.stopsClock() && step.isPresent();
        }
    }

    /**
     * Điều tìm among one's own dossiers.
     *
     * @param fate all where empty
     * @param text of a code, in capitals, or of what the procedure is called; all where empty
     * @param revisions of the procedures that are called so
     * @param before only what was filed before this one; all where empty
     */
    record Sought(Optional<Fate> fate, String text, Set<RevisionId> revisions, Optional<DossierId> before) {
        public Sought {
            revisions = Set.copyOf(revisions);
        }

        /** Whatever it is called. */
        static Sought of(Optional<Fate> fate) {
            return new Sought(fate, "", Set.of(), Optional.empty());
        }

        Sought before(DossierId last) {
            return new Sought(fate, text, revisions, Optional.of(last));
        }
    }

    /** Tình trạng by which one's own dossiers are sought. */
    enum Fate {
        /** It waits for its owner. */
        MINE,
        /** Not ended. */
        OPEN,
        ENDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Fate> of(String key) {
            return Stream.of(values()).filter(fate -> fate.key().equals(key)).findFirst();
        }
    }

    /** @param number from 0 */
    record Page(int number, int size) {
        static final int USUAL = 25;

        public static Page of(int number) {
            return new Page(number, USUAL);
        }

        public int offset() {
            return number * size;
        }
    }
}
