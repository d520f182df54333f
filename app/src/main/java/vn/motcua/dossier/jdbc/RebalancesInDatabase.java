package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Rebalances;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

@Repository
class RebalancesInDatabase implements Rebalances {
    private static final String MOVES = """
            SELECT m.dossier_id, m.giver, m.taker, m.fate, m.number, m.moves, m.undone
            FROM dossier.rebalance_move m
            WHERE m.rebalance_id = :rebalance
            """;

    private final JdbcClient jdbc;

    RebalancesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(Rebalance rebalance) {
        jdbc.sql("""
                        INSERT INTO dossier.rebalance (id, agency, by, at)
                        VALUES (:id, :agency, :by, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", rebalance.id())
                .param("agency", rebalance.agency().value())
                .param("by", rebalance.by().value())
                .param("at", DossierRows.column(rebalance.at()))
                .update();
    }

    @Override
    public Optional<Rebalance> find(UUID id, PersonId by) {
        return jdbc.sql("SELECT r.id, r.agency, r.by, r.at FROM dossier.rebalance r WHERE r.id = :id AND r.by = :by")
                .param("id", id)
                .param("by", by.value())
                .query((row, _) -> new Rebalance(
                        row.getObject("id", UUID.class),
                        new AgencyId(row.getObject("agency", UUID.class)),
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public List<Moved> moves(UUID rebalance) {
        return jdbc.sql(MOVES + "ORDER BY m.dossier_id")
                .param("rebalance", rebalance)
                .query(RebalancesInDatabase::moved)
                .list();
    }

    @Override
    public Optional<Moved> move(UUID rebalance, DossierId dossier) {
        return jdbc.sql(MOVES + "AND m.dossier_id = :dossier")
                .param("rebalance", rebalance)
                .param("dossier", dossier.value())
                .query(RebalancesInDatabase::moved)
                .optional();
    }

    @Override
    public void add(UUID rebalance, Moved moved) {
        jdbc.sql("""
                        INSERT INTO dossier.rebalance_move (rebalance_id, dossier_id, giver, taker, fate, number, moves)
                        VALUES (:rebalance, :dossier, :giver, :taker, :fate, :number, :moves)
                        """)
                .param("rebalance", rebalance)
                .param("dossier", moved.dossier().value())
                .param("giver", moved.from().value())
                .param("taker", moved.to().value())
                .param("fate", moved.fate().key())
                .param("number", moved.given().map(Given::number).orElse(null))
                .param("moves", moved.given().map(Given::moves).orElse(null))
                .update();
    }

    @Override
    public void undone(UUID rebalance, DossierId dossier, Fate fate) {
        jdbc.sql("""
                        UPDATE dossier.rebalance_move m SET undone = :fate
                        WHERE m.rebalance_id = :rebalance AND m.dossier_id = :dossier
                        """)
                .param("fate", fate.key())
                .param("rebalance", rebalance)
                .param("dossier", dossier.value())
                .update();
    }

    private static Moved moved(ResultSet row, int number) throws SQLException {
        var assignment = Optional.ofNullable(row.getObject("number", Integer.class));
        var moves = row.getInt("moves");
        return new Moved(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new PersonId(row.getObject("giver", UUID.class)),
                new PersonId(row.getObject("taker", UUID.class)),
                Fate.of(row.getString("fate")),
                assignment.map(each -> new Given(each, moves)),
                Optional.ofNullable(row.getString("undone")).map(Fate::of));
    }
}
