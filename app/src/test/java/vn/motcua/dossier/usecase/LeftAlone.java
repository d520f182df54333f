package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;

/** Bản khai bỏ đó: drafts grown old at once, and what was said of them. */
final class LeftAlone {
    private final JdbcClient jdbc;

    LeftAlone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As many, each with an address in it. */
    List<DraftId> many(Draft one, int wanted) {
        jdbc.sql("""
                        INSERT INTO dossier.draft (id, owner, procedure, revision, desk, answers, begun_at, saved_at)
                        SELECT gen_random_uuid(), d.owner, d.procedure, d.revision, d.desk, d.answers, d.begun_at, d.saved_at
                        FROM dossier.draft d, generate_series(2, :wanted)
                        WHERE d.id = :one
                        """).param("wanted", wanted).param("one", one.id().value()).update();
        return jdbc.sql("SELECT d.id FROM dossier.draft d WHERE d.dossier_id IS NULL")
                .query((row, _) -> new DraftId(row.getObject(1, UUID.class)))
                .list();
    }

    void grow(DraftId draft, int days) {
        grow(List.of(draft), days);
    }

    /** As if all that was done with them had been done so long ago. */
    void grow(List<DraftId> drafts, int days) {
        jdbc.sql("""
                        UPDATE dossier.draft
                        SET saved_at = saved_at - make_interval(days => :days), warned_at = warned_at - make_interval(days => :days)
                        WHERE id = ANY (CAST(:ids AS uuid[]))
                        """).param("days", days).param("ids", ids(drafts)).update();
    }

    private static String[] ids(List<DraftId> drafts) {
        return drafts.stream().map(DraftId::toString).toArray(String[]::new);
    }

    List<String> letters(DraftId draft) {
        return said(draft).stream()
                .filter(said -> said.channel().equals("mail"))
                .map(Said::text)
                .toList();
    }

    List<Said> said(DraftId draft) {
        return jdbc.sql("SELECT m.channel, m.recipient, m.body_text FROM notification.message m WHERE m.about = :id")
                .param("id", draft.value())
                .query((row, _) -> new Said(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    int lettersOf(List<DraftId> drafts) {
        return jdbc.sql("SELECT count(*) FROM notification.message m WHERE m.about = ANY (CAST(:ids AS uuid[]))")
                .param("ids", ids(drafts))
                .query(Integer.class)
                .single();
    }

    int factsOf(List<DraftId> drafts) {
        return jdbc.sql("SELECT count(*) FROM shared.event e WHERE e.subject = ANY (CAST(:ids AS uuid[]))")
                .param("ids", ids(drafts))
                .query(Integer.class)
                .single();
    }

    List<String> facts(DraftId draft) {
        return jdbc.sql("SELECT e.name FROM shared.event e WHERE e.subject = :id ORDER BY e.id")
                .param("id", draft.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    int journalled(DraftId draft) {
        return jdbc.sql(
                        "SELECT count(*) FROM shared.journal j WHERE j.record = :id AND j.action = 'dossier.draft-expired'")
                .param("id", draft.value())
                .query(Integer.class)
                .single();
    }

    record Said(String channel, String recipient, String text) {}
}
