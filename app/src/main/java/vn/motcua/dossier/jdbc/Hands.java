package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Standing;
import vn.motcua.shared.PersonId;

/** Whose turn it is with an open dossier, written. */
final class Hands {
    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    Hands(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** Writes down a move and who has the dossier in hand after it; an ended one is in nobody's hand. */
    void pass(Dossier dossier, Passage passage) {
        if (dossier.standing().stage().isOpen()) {
            hold(dossier, passage);
        } else {
            letGo(dossier, passage);
        }
    }

    private void hold(Dossier dossier, Passage passage) {
        entering("""
                        WITH held AS (
                            INSERT INTO dossier.hand (dossier_id, code, revision, stage, step, agency, role, since,
                                procedure, field, due, proposed_by, proposed_for, silent_at)
                            VALUES (:id, :code, :revision, :stage, :step, :agency, :role, :since,
                                :procedure, :field, :due, :proposedBy, :proposedFor, :silentAt)
                            ON CONFLICT (dossier_id) DO UPDATE
                            SET code = EXCLUDED.code, stage = EXCLUDED.stage, step = EXCLUDED.step,
                                agency = EXCLUDED.agency, role = EXCLUDED.role, since = EXCLUDED.since,
                                rung = CASE WHEN EXCLUDED.due <> hand.due THEN NULL ELSE hand.rung END,
                                due = EXCLUDED.due, proposed_by = EXCLUDED.proposed_by, proposed_for = EXCLUDED.proposed_for,
                                silent_at = EXCLUDED.silent_at)
                        """, dossier, passage)
                .param("since", DossierRows.column(dossier.custody().since()))
                .param("procedure", dossier.filing().procedure().value())
                .param("field", field(dossier))
                .param("code", dossier.code())
                .param("revision", dossier.filing().revision().value())
                .param("due", due(dossier))
                .param("proposedBy", id(proposed(dossier).map(Maker::person)))
                .param("proposedFor", id(proposed(dossier).flatMap(Maker::absent)))
                .param("silentAt", silentAt(dossier.standing()))
                .update();
    }

    private void letGo(Dossier dossier, Passage passage) {
        entering("""
                        WITH gone AS (DELETE FROM dossier.hand WHERE dossier_id = :id)
                        """, dossier, passage).update();
    }

    /** The move stands as the dossier stands after it. */
    private JdbcClient.StatementSpec entering(String alongside, Dossier dossier, Passage passage) {
        return jdbc.sql(alongside + """
                        INSERT INTO dossier.passage (dossier_id, number, at, verb, by, absent, stage, step, agency, role, note)
                        VALUES (:id, :number, :at, :verb, :by, :absent, :stage, :step, :agency, :role, :note)
                        """)
                .param("id", dossier.id().value())
                .param("number", passage.number())
                .param("at", DossierRows.column(passage.at()))
                .param("verb", passage.verb().key())
                .param("by", id(passage.by()))
                .param("absent", id(passage.absent()))
                .param("stage", passage.stage().key())
                .param("step", passage.step().orElse(null))
                .param("agency", passage.custody().agency().value())
                .param("role", passage.custody().role().key())
                .param("note", passage.note().isEmpty() ? null : passage.note());
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

    /** Written beside, so that a tray is read field by field without asking what each of its dossiers is about. */
    private String field(Dossier dossier) {
        return catalogue
                .revision(dossier.filing().revision())
                .flatMap(revision -> revision.procedure().field())
                .orElse(Fields.NONE);
    }

    private static @Nullable OffsetDateTime due(Dossier dossier) {
        return dossier.due().map(DossierRows::column).orElse(null);
    }

    private static Optional<Maker> proposed(Dossier dossier) {
        return dossier.standing() instanceof Standing.RefusalProposed(var by) ? Optional.of(by) : Optional.empty();
    }

    private static @Nullable UUID id(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }

    private static @Nullable OffsetDateTime silentAt(Standing standing) {
        return standing instanceof Standing.DraftShown shown ? DossierRows.column(shown.until()) : null;
    }
}
