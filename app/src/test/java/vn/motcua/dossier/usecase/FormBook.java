package vn.motcua.dossier.usecase;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Draft;

/** Sổ đếm biểu mẫu as it stands in the database, and made to stand as if. */
record FormBook(JdbcClient jdbc) {

    /** No test counts what another left. */
    void forget() {
        jdbc.sql("DELETE FROM dossier.draft WHERE dossier_id IS NULL").update();
        jdbc.sql("DELETE FROM dossier.form_tally").update();
    }

    /** Everything, each as its item, name and problem. */
    Map<String, Long> counted() {
        return jdbc
                .sql("""
                        SELECT t.item, t.name, t.problem, sum(t.count) AS count
                        FROM dossier.form_tally t
                        GROUP BY t.item, t.name, t.problem
                        """)
                .query((row, _) -> Map.entry(
                        Stream.of(row.getString("item"), row.getString("name"), row.getString("problem"))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")),
                        row.getLong("count")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As if it had been begun before anything was counted. */
    void overlook(Draft draft) {
        jdbc.sql("UPDATE dossier.draft SET measured = false WHERE id = :id")
                .param("id", draft.id().value())
                .update();
        jdbc.sql("DELETE FROM dossier.form_tally").update();
    }

    /** As if this had been known and offered. */
    void offer(Draft draft, String field, boolean left) {
        jdbc.sql("""
                        INSERT INTO dossier.offered_answer (draft_id, field, source, left_so)
                        VALUES (:draft, :field, 'account', :left)
                        """)
                .param("draft", draft.id().value())
                .param("field", field)
                .param("left", left)
                .update();
    }
}
