package vn.motcua.dossier.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Apology;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.VietnamTime;

/** What was promised on acceptance, written. */
final class Acceptances {
    private final JdbcClient jdbc;

    Acceptances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With its number in the register of the year, which practice has none of. */
    void enter(Dossier dossier) {
        var acceptance = dossier.acceptance().orElseThrow();
        jdbc.sql("""
                        WITH accepted AS (
                            UPDATE dossier.dossier SET code = :code, accepted_at = :at, accepted_by = :by, due = :due
                            WHERE id = :id),
                        numbered AS (
                            INSERT INTO dossier.register_year AS y (agency, year, last)
                            SELECT CAST(:desk AS uuid), CAST(:year AS smallint), 1 WHERE NOT :practice
                            ON CONFLICT (agency, year) DO UPDATE SET last = y.last + 1
                            RETURNING y.last),
                        entered AS (
                            INSERT INTO dossier.register (agency, year, number, dossier_id)
                            SELECT :desk, CAST(:year AS smallint), n.last, :id FROM numbered n)
                        INSERT INTO dossier.code (code, dossier_id) VALUES (:code, :id)
                        """)
                .param("code", acceptance.code().value())
                .param("at", DossierRows.column(acceptance.at()))
                .param("by", acceptance.by().value())
                .param("due", acceptance.due().map(DossierRows::column).orElse(null))
                .param("desk", dossier.filing().desk().value())
                .param("year", VietnamTime.dateOf(acceptance.at()).getYear())
                .param("practice", dossier.filing().isPractice())
                .param("id", dossier.id().value())
                .update();
    }

    /** What was promised first is on paper, and stays. */
    void putOff(Dossier dossier) {
        var given = dossier.acceptance().orElseThrow();
        var waited = given.due().filter(due -> !given.first().equals(Optional.of(due)));
        jdbc.sql("""
                        UPDATE dossier.dossier
                        SET extended_to = :waited, apologised_at = :told, put_off_to = :until
                        WHERE id = :id
                        """)
                .param("waited", waited.map(DossierRows::column).orElse(null))
                .param(
                        "told",
                        given.apology()
                                .map(Apology::told)
                                .map(DossierRows::column)
                                .orElse(null))
                .param(
                        "until",
                        given.apology()
                                .map(Apology::due)
                                .map(DossierRows::column)
                                .orElse(null))
                .param("id", dossier.id().value())
                .update();
    }
}
