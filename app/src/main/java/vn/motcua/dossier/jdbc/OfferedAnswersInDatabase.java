package vn.motcua.dossier.jdbc;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.OfferedAnswers;

@Repository
class OfferedAnswersInDatabase implements OfferedAnswers {
    private final JdbcClient jdbc;

    OfferedAnswersInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> before(DraftId draft) {
        return jdbc.sql("SELECT o.field FROM dossier.offered_answer o WHERE o.draft_id = :draft")
                .param("draft", draft.value())
                .query((row, _) -> row.getString("field"))
                .set();
    }

    @Override
    public void enter(DraftId draft, String field, String source, boolean left) {
        jdbc.sql("""
                        INSERT INTO dossier.offered_answer (draft_id, field, source, left_so)
                        VALUES (:draft, :field, :source, :left)
                        ON CONFLICT (draft_id, field) DO NOTHING
                        """)
                .param("draft", draft.value())
                .param("field", field)
                .param("source", source)
                .param("left", left)
                .update();
    }
}
