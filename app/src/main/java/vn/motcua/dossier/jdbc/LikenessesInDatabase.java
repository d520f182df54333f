package vn.motcua.dossier.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.dossier.usecase.Likenesses;
import vn.motcua.shared.PersonId;

/** Each way of being alike has an index of its own over what is open. */
@Repository
class LikenessesInDatabase implements Likenesses {
    private final JdbcClient jdbc;

    LikenessesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(DossierId dossier, Likeness likeness, String reason) {
        about(likeness, """
                        INSERT INTO dossier.likeness (dossier_id, procedure, owner, practice, subject, reason)
                        VALUES (:dossier, :procedure, :owner, :practice, :subject, :reason)
                        """)
                .param("dossier", dossier.value())
                .param("reason", reason)
                .update();
    }

    @Override
    public void renew(DossierId dossier, Likeness likeness) {
        about(likeness, """
                        UPDATE dossier.likeness l
                        SET procedure = :procedure, owner = :owner, practice = :practice, subject = :subject
                        WHERE l.dossier_id = :dossier
                        """).param("dossier", dossier.value()).update();
    }

    @Override
    public List<DossierId> alike(Likeness likeness) {
        return about(likeness, """
                        (SELECT l.dossier_id FROM dossier.likeness l
                         WHERE l.open AND l.owner = :owner AND l.procedure = :procedure AND l.practice = :practice
                         ORDER BY l.dossier_id
                         LIMIT :most)
                        UNION
                        (SELECT l.dossier_id FROM dossier.likeness l
                         WHERE l.open AND l.subject IS NOT NULL AND l.subject = :subject AND l.procedure = :procedure
                           AND l.practice = :practice
                         ORDER BY l.dossier_id
                         LIMIT :most)
                        ORDER BY dossier_id
                        LIMIT :most
                        """)
                .param("most", MOST)
                .query((row, _) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    @Override
    public List<DossierId> alike(DossierId dossier) {
        return jdbc
                .sql("""
                        SELECT l.procedure, l.owner, l.practice, l.subject
                        FROM dossier.likeness l
                        WHERE l.dossier_id = :dossier
                        """)
                .param("dossier", dossier.value())
                .query((row, _) -> new Likeness(
                        new ProcedureCode(row.getString("procedure")),
                        new PersonId(row.getObject("owner", UUID.class)),
                        row.getBoolean("practice"),
                        Optional.ofNullable(row.getString("subject"))))
                .optional()
                .map(this::alike)
                .orElse(List.of())
                .stream()
                .filter(other -> !other.equals(dossier))
                .toList();
    }

    @Override
    public String reason(DossierId dossier) {
        return jdbc.sql("SELECT l.reason FROM dossier.likeness l WHERE l.dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private JdbcClient.StatementSpec about(Likeness likeness, String sql) {
        return jdbc.sql(sql)
                .param("procedure", likeness.procedure().value())
                .param("owner", likeness.owner().value())
                .param("practice", likeness.practice())
                .param("subject", likeness.subject().orElse(null));
    }
}
