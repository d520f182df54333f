package vn.motcua.dossier.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.usecase.Marks;

@Repository
class MarksInDatabase implements Marks {
    private final JdbcClient jdbc;

    MarksInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DossierId dossier, int move, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO dossier.mark (dossier_id, move, place, note)
                        SELECT :dossier, :move, m.place, m.note
                        FROM unnest(CAST(:places AS text[]), CAST(:notes AS text[])) m (place, note)
                        """)
                .param("dossier", dossier.value())
                .param("move", move)
                .param("places", marks.stream().map(Mark::place).toArray(String[]::new))
                .param("notes", marks.stream().map(Mark::note).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Mark> last(DossierId dossier) {
        return jdbc.sql("""
                        SELECT m.place, m.note
                        FROM dossier.mark m
                        WHERE m.dossier_id = :dossier
                          AND m.move = (SELECT max(l.move) FROM dossier.mark l WHERE l.dossier_id = :dossier)
                        ORDER BY m.place
                        """)
                .param("dossier", dossier.value())
                .query((row, _) -> new Mark(row.getString("place"), row.getString("note")))
                .list();
    }
}
