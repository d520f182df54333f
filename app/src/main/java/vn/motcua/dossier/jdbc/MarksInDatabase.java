package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.usecase.Marks;

@Repository
class MarksInDatabase implements Marks {
    /** Of the last time that anything was asked for. */
    static final String LAST = """
            SELECT m.place, m.note
            FROM dossier.mark m
            WHERE m.dossier_id = :id
              AND m.move = (SELECT max(l.move) FROM dossier.mark l WHERE l.dossier_id = :id)
            ORDER BY m.place
            """;

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
        return jdbc.sql(LAST)
                .param("id", dossier.value())
                .query(MarksInDatabase::mark)
                .list();
    }

    static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(row.getString("place"), row.getString("note"));
    }
}
