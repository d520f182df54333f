package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
    private static final String DELIVERY = """
            SELECT d.way, d.recipient
            FROM dossier.delivery d
            WHERE d.dossier_id = :id
            """;

    /** Whatever was chosen last. */
    static final String LAST = DELIVERY + "ORDER BY d.number DESC LIMIT 1";

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
        return wanted(jdbc.sql(LAST)
                .param("id", dossier.value())
                .query(WantedReturnsInDatabase::delivery)
                .list());
    }

    @Override
    public Delivery at(DossierId dossier, Instant then) {
        return wanted(jdbc.sql(DELIVERY + "AND d.chosen_at <= :then ORDER BY d.number DESC LIMIT 1")
                .param("id", dossier.value())
                .param("then", DossierRows.column(then))
                .query(WantedReturnsInDatabase::delivery)
                .list());
    }

    /** Whoever chose nothing comes for it. */
    static Delivery wanted(List<Delivery> last) {
        return last.isEmpty() ? Delivery.AT_COUNTER : last.getFirst();
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

    static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                ReturnWay.of(row.getString("way")).orElseThrow(), DossierRows.answers(row.getString("recipient")));
    }
}
