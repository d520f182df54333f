package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.usecase.WantedReturns;
import vn.motcua.shared.PersonId;

@Repository
class WantedReturnsInDatabase implements WantedReturns {
    private final JdbcClient jdbc;

    WantedReturnsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Delivery> of(DraftId draft) {
        return jdbc.sql("SELECT d.way, d.recipient FROM dossier.draft d WHERE d.id = :id AND d.way IS NOT NULL")
                .param("id", draft.value())
                .query(WantedReturnsInDatabase::delivery)
                .optional();
    }

    @Override
    public boolean keep(DraftId draft, Delivery delivery, Instant at) {
        return jdbc.sql("""
                        UPDATE dossier.draft SET way = :way, recipient = :recipient::jsonb, saved_at = :at
                        WHERE id = :id AND dossier_id IS NULL
                        """)
                        .param("way", delivery.way().key())
                        .param("recipient", DossierRows.json(delivery.recipient()))
                        .param("at", DossierRows.column(at))
                        .param("id", draft.value())
                        .update()
                == 1;
    }

    @Override
    public Delivery of(DossierId dossier) {
        return at(dossier, Instant.parse("9999-12-31T00:00:00Z"));
    }

    @Override
    public Delivery at(DossierId dossier, Instant then) {
        return jdbc.sql("""
                        SELECT d.way, d.recipient
                        FROM dossier.delivery d
                        WHERE d.dossier_id = :dossier AND d.chosen_at <= :then
                        ORDER BY d.number DESC
                        LIMIT 1
                        """)
                .param("dossier", dossier.value())
                .param("then", DossierRows.column(then))
                .query(WantedReturnsInDatabase::delivery)
                .optional()
                .orElse(Delivery.AT_COUNTER);
    }

    @Override
    public void add(DossierId dossier, Delivery delivery, Instant at, PersonId by) {
        jdbc.sql("""
                        INSERT INTO dossier.delivery (dossier_id, number, way, recipient, chosen_at, chosen_by)
                        SELECT :dossier, coalesce(max(d.number), 0) + 1, :way, :recipient::jsonb, :at, :by
                        FROM dossier.delivery d
                        WHERE d.dossier_id = :dossier
                        """)
                .param("dossier", dossier.value())
                .param("way", delivery.way().key())
                .param("recipient", DossierRows.json(delivery.recipient()))
                .param("at", DossierRows.column(at))
                .param("by", by.value())
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                ReturnWay.of(row.getString("way")).orElseThrow(), DossierRows.answers(row.getString("recipient")));
    }
}
