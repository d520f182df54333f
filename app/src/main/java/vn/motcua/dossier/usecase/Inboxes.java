package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** A person's own dossiers, newest first. */
    List<Line> of(PersonId owner, Page page);

    /** How many that are. */
    int countOf(PersonId owner);

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
