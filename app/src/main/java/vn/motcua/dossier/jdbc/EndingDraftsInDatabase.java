package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.usecase.DraftLifetime;
import vn.motcua.dossier.usecase.EndingDrafts;

/** Each question is answered by an index of its own, which holds what is not filed and nothing else. */
@Repository
class EndingDraftsInDatabase implements EndingDrafts {
    private final JdbcClient jdbc;
    private final DraftRows rows;

    EndingDraftsInDatabase(JdbcClient jdbc, DraftLifetime lifetime) {
        this.jdbc = jdbc;
        this.rows = new DraftRows(lifetime.get());
    }

    @Override
    public List<Draft> lockToWarn(Instant now, int most) {
        return jdbc.sql(DraftRows.DRAFT + """
                        WHERE d.dossier_id IS NULL AND (d.warned_at IS NULL OR d.warned_at < d.saved_at)
                          AND d.saved_at <= :saved
                        ORDER BY d.saved_at, d.id
                        LIMIT :most
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("saved", DossierRows.column(rows.lifetime().warnsOfSaved(now)))
                .param("most", most)
                .query((row, _) -> rows.draft(row))
                .list();
    }

    @Override
    public void warned(List<Draft> drafts, Instant at) {
        jdbc.sql("UPDATE dossier.draft SET warned_at = :at WHERE id = ANY (CAST(:ids AS uuid[]))")
                .param("at", DossierRows.column(at))
                .param(
                        "ids",
                        drafts.stream().map(draft -> draft.id().toString()).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Draft> lockOver(Instant now, int most) {
        return jdbc.sql(DraftRows.DRAFT + """
                        WHERE d.dossier_id IS NULL AND d.warned_at >= d.saved_at
                          AND d.warned_at <= :warned AND d.saved_at <= :saved
                        ORDER BY d.warned_at, d.id
                        LIMIT :most
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("warned", DossierRows.column(rows.lifetime().endsWarned(now)))
                .param("saved", DossierRows.column(rows.lifetime().endsSaved(now)))
                .param("most", most)
                .query((row, _) -> rows.draft(row))
                .list();
    }
}
