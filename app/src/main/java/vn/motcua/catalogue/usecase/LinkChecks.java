package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.PersonId;

/** Sổ kiểm tra liên kết: what each address answered last, and the rounds in which they were asked. */
public interface LinkChecks {

    /** False while another round is under way, and where that night's round was begun already. */
    boolean begin(Round round, Optional<LocalDate> night, Optional<PersonId> by);

    /** Ends what has not moved since then: its node died. */
    void giveUp(Instant before, Instant now);

    /** How far the round has come. */
    void moved(UUID round, int checked, Instant at);

    /** Ends the round, and forgets addresses that no procedure names any more. */
    void finish(UUID round, Instant at);

    /** The latest round. */
    Optional<Round> latest();

    void record(UUID round, Checked checked);

    /** All that did not answer well when they were asked last, by address. */
    List<Checked> unwell();

    /**
     * Lượt kiểm tra.
     *
     * @param moved when it last moved
     */
    record Round(UUID id, Instant begun, int links, int checked, Instant moved, Optional<Instant> finished) {}

    /**
     * Liên kết đã thử.
     *
     * @param codes the procedures that name it
     * @param failures how many checks in a row did not find it alive
     * @param since when the first of these was
     */
    record Checked(
            String address,
            Set<ProcedureCode> codes,
            LinkProbe.Finding finding,
            int failures,
            Instant at,
            Optional<Instant> since) {

        public boolean isDead() {
            return finding.health().isDeadAfter(failures);
        }
    }
}
