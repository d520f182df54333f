package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Standing;

/** Whose turn it is with an open dossier, written. */
final class Hands {
    private final JdbcClient jdbc;

    Hands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(Dossier dossier) {
        jdbc.sql("""
                        INSERT INTO dossier.hand (dossier_id, code, revision, stage, step, agency, role, since, procedure,
                            due, proposed_by, silent_at)
                        VALUES (:id, :code, :revision, :stage, :step, :agency, :role, :since, :procedure,
                            :due, :proposedBy, :silentAt)
                        ON CONFLICT (dossier_id) DO UPDATE
                        SET code = EXCLUDED.code, stage = EXCLUDED.stage, step = EXCLUDED.step, agency = EXCLUDED.agency,
                            role = EXCLUDED.role, since = EXCLUDED.since, due = EXCLUDED.due,
                            proposed_by = EXCLUDED.proposed_by, silent_at = EXCLUDED.silent_at
                        """)
                .param("id", dossier.id().value())
                .param("stage", dossier.standing().stage().key())
                .param("step", dossier.standing().atStep().orElse(null))
                .param("agency", dossier.custody().agency().value())
                .param("role", dossier.custody().role().key())
                .param("since", DossierRows.column(dossier.custody().since()))
                .param("procedure", dossier.filing().procedure().value())
                .param("code", dossier.code())
                .param("revision", dossier.filing().revision().value())
                .param("due", due(dossier))
                .param("proposedBy", proposedBy(dossier.standing()))
                .param("silentAt", silentAt(dossier.standing()))
                .update();
    }

    /** An ended dossier is in nobody's hand. */
    void letGo(Dossier dossier) {
        jdbc.sql("DELETE FROM dossier.hand WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .update();
    }

    /** The longest over first. */
    List<DossierId> silentAt(Instant now, int most) {
        return jdbc.sql("""
                        SELECT h.dossier_id FROM dossier.hand h
                        WHERE h.silent_at <= :now
                        ORDER BY h.silent_at, h.dossier_id
                        LIMIT :most
                        """)
                .param("now", DossierRows.column(now))
                .param("most", most)
                .query((row, _) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    private static @Nullable OffsetDateTime due(Dossier dossier) {
        return dossier.acceptance()
                .flatMap(acceptance -> acceptance.due())
                .map(DossierRows::column)
                .orElse(null);
    }

    private static @Nullable UUID proposedBy(Standing standing) {
        return standing instanceof Standing.RefusalProposed(var by) ? by.value() : null;
    }

    private static @Nullable OffsetDateTime silentAt(Standing standing) {
        return standing instanceof Standing.DraftShown shown ? DossierRows.column(shown.until()) : null;
    }
}
