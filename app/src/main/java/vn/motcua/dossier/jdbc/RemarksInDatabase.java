package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Remark;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.dossier.usecase.Remarks;
import vn.motcua.shared.PersonId;

@Repository
class RemarksInDatabase implements Remarks {
    private final JdbcClient jdbc;

    RemarksInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Remark> of(DossierId dossier) {
        return jdbc.sql("""
                        SELECT r.number, r.side, r.at, r.by, r.text
                        FROM dossier.remark r
                        WHERE r.dossier_id = :dossier
                        ORDER BY r.number
                        """)
                .param("dossier", dossier.value())
                .query(RemarksInDatabase::remark)
                .list();
    }

    @Override
    public void add(DossierId dossier, Remark remark) {
        jdbc.sql("""
                        WITH asked AS (
                            UPDATE dossier.hand h
                            SET asked_at = CASE WHEN :side = 'owner' THEN coalesce(h.asked_at, :at) END
                            WHERE h.dossier_id = :dossier AND :side <> 'note')
                        INSERT INTO dossier.remark (dossier_id, number, side, at, by, text)
                        VALUES (:dossier, :number, :side, :at, :by, :text)
                        """)
                .param("dossier", dossier.value())
                .param("number", remark.number())
                .param("side", remark.side().key())
                .param("at", DossierRows.column(remark.at()))
                .param("by", remark.by().value())
                .param("text", remark.text())
                .update();
    }

    @Override
    public Labels labels(DossierId dossier) {
        return jdbc.sql("SELECT h.labels FROM dossier.hand h WHERE h.dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query((row, _) -> labels(row))
                .optional()
                .orElse(Labels.NONE);
    }

    @Override
    public boolean label(DossierId dossier, Labels labels) {
        return jdbc.sql("""
                        UPDATE dossier.hand h SET labels = CAST(:labels AS text[])
                        WHERE h.dossier_id = :dossier AND h.labels <> CAST(:labels AS text[])
                        """)
                        .param("dossier", dossier.value())
                        .param("labels", labels.words().toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Nothing in the column is no labels too: lists ask for it so, because the driver takes each array apart. */
    static Labels labels(ResultSet row) throws SQLException {
        var words = row.getArray("labels");
        return words == null ? Labels.NONE : new Labels(List.of((String[]) words.getArray()));
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                row.getInt("number"),
                Side.of(row.getString("side")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("by", UUID.class)),
                row.getString("text"));
    }
}
