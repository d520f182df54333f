package vn.motcua.dossier.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.dossier.usecase.Likenesses;

/** Each way of being alike has an index of its own over what is open. */
@Repository
class LikenessesInDatabase implements Likenesses {
    /** As {@code o} is: of the same owner, or about the same. */
    private static final String ALIKE = """

            (SELECT l.dossier_id FROM dossier.likeness l
             WHERE l.open AND l.owner = o.owner AND l.procedure = o.procedure AND l.practice = o.practice
             ORDER BY l.dossier_id
             LIMIT %1$d)
            UNION
            (SELECT l.dossier_id FROM dossier.likeness l
             WHERE l.open AND l.subject IS NOT NULL AND l.subject = o.subject AND l.procedure = o.procedure
               AND l.practice = o.practice
             ORDER BY l.dossier_id
             LIMIT %1$d)
            ORDER BY dossier_id
            LIMIT %1$d
            """.formatted(MOST);

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
                        SELECT a.dossier_id
                        FROM (VALUES (CAST(:procedure AS text), CAST(:owner AS uuid), CAST(:practice AS boolean),
                            CAST(:subject AS text))) o (procedure, owner, practice, subject)
                        CROSS JOIN LATERAL (%s) a
                        ORDER BY a.dossier_id
                        """.formatted(ALIKE))
                .query((row, _) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    @Override
    public Found found(DossierId dossier) {
        var rows = jdbc.sql("""
                        SELECT o.reason, a.dossier_id
                        FROM dossier.likeness o
                        LEFT JOIN LATERAL (%s) a ON a.dossier_id <> o.dossier_id
                        WHERE o.dossier_id = :dossier
                        ORDER BY a.dossier_id
                        """.formatted(ALIKE))
                .param("dossier", dossier.value())
                .query((row, _) ->
                        new Row(row.getString("reason"), Optional.ofNullable(row.getObject("dossier_id", UUID.class))))
                .list();
        return new Found(
                rows.stream()
                        .flatMap(row -> row.alike().stream())
                        .map(DossierId::new)
                        .toList(),
                rows.stream().map(Row::reason).findFirst().orElse(""));
    }

    private JdbcClient.StatementSpec about(Likeness likeness, String sql) {
        return jdbc.sql(sql)
                .param("procedure", likeness.procedure().value())
                .param("owner", likeness.owner().value())
                .param("practice", likeness.practice())
                .param("subject", likeness.subject().orElse(null));
    }

    private record Row(String reason, Optional<UUID> alike) {}
}
