package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Merging;
import vn.motcua.dossier.model.Twin;
import vn.motcua.dossier.usecase.Merges;
import vn.motcua.dossier.usecase.Takeable;
import vn.motcua.shared.PersonId;

@Repository
class MergesInDatabase implements Merges {
    static final String TWINS = """
            SELECT d.id, d.public_code, t.goes_on
            FROM (SELECT m.kept AS twin, true AS goes_on
                  FROM dossier.merging m
                  WHERE m.duplicate = :id AND NOT m.taken_back
                  UNION ALL
                  SELECT m.duplicate, false
                  FROM dossier.merging m
                  WHERE m.kept = :id AND NOT m.taken_back) t
            JOIN dossier.dossier d ON d.id = t.twin
            ORDER BY d.id
            """;

    private final JdbcClient jdbc;

    MergesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Merging merging) {
        jdbc.sql("""
                        INSERT INTO dossier.merging (duplicate, move, kept, kept_moves)
                        VALUES (:duplicate, :move, :kept, :moves)
                        """)
                .param("duplicate", merging.duplicate().value())
                .param("move", merging.move())
                .param("kept", merging.kept().value())
                .param("moves", merging.keptMoves())
                .update();
    }

    @Override
    public void takeBack(Merging merging) {
        jdbc.sql("UPDATE dossier.merging SET taken_back = true WHERE duplicate = :duplicate AND move = :move")
                .param("duplicate", merging.duplicate().value())
                .param("move", merging.move())
                .update();
    }

    @Override
    public Optional<Merging> of(DossierId duplicate) {
        return jdbc.sql("""
                        SELECT m.move, m.kept, m.kept_moves
                        FROM dossier.merging m
                        WHERE m.duplicate = :duplicate AND NOT m.taken_back
                        """)
                .param("duplicate", duplicate.value())
                .query((row, _) -> new Merging(
                        duplicate,
                        row.getInt("move"),
                        new DossierId(row.getObject("kept", UUID.class)),
                        row.getInt("kept_moves")))
                .optional();
    }

    @Override
    public List<Twin> twins(DossierId dossier) {
        return jdbc.sql(TWINS)
                .param("id", dossier.value())
                .query(MergesInDatabase::twin)
                .list();
    }

    static Twin twin(ResultSet row, int number) throws SQLException {
        return new Twin(
                new DossierId(row.getObject("id", UUID.class)),
                row.getString("public_code"),
                row.getBoolean("goes_on"));
    }

    @Override
    public void takeOver(Merging merging, Takeable paper, PersonId by, Instant at) {
        jdbc.sql("""
                        WITH added AS (
                            INSERT INTO dossier.paper (dossier_id, number, component, file_id, added_at, added_by)
                            SELECT :kept, coalesce(max(p.number) + 1, 0), :component, :file, :at, :by
                            FROM dossier.paper p
                            WHERE p.dossier_id = :kept
                            RETURNING number)
                        INSERT INTO dossier.taken_paper (dossier_id, number, origin)
                        SELECT :kept, a.number, :duplicate FROM added a
                        """)
                .param("kept", merging.kept().value())
                .param("component", paper.component())
                .param("file", paper.paper().file().value())
                .param("at", DossierRows.column(at))
                .param("by", by.value())
                .param("duplicate", merging.duplicate().value())
                .update();
    }
}
