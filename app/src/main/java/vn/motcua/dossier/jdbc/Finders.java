package vn.motcua.dossier.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;

/** Who finds a dossier, and by which digits, once it has moved. */
final class Finders {
    private final JdbcClient jdbc;

    Finders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Most moves stay in one house, and then there is nothing to write. */
    void follow(Dossier before, Dossier after) {
        if (!before.custody().agency().equals(after.custody().agency())) {
            jdbc.sql("""
                            INSERT INTO dossier.named (agency, practice, name, dossier_id, called, number, tail, field)
                            SELECT DISTINCT ON (n.name) :agency, n.practice, n.name, n.dossier_id, n.called, n.number, n.tail, n.field
                            FROM dossier.named n
                            WHERE n.dossier_id = :id
                            ORDER BY n.name
                            ON CONFLICT DO NOTHING
                            """)
                    .param("agency", after.custody().agency().value())
                    .param("id", after.id().value())
                    .update();
        }
        if (before.acceptance().isEmpty()) {
            after.acceptance().ifPresent(acceptance -> number(after, acceptance));
        }
    }

    private void number(Dossier dossier, Acceptance acceptance) {
        jdbc.sql("UPDATE dossier.named n SET tail = substring(:code FROM '[0-9]{4,}$') WHERE n.dossier_id = :id")
                .param("code", acceptance.code().value())
                .param("id", dossier.id().value())
                .update();
    }
}
