package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.usecase.Charges;

@Repository
class ChargesInDatabase implements Charges {
    static final String ALL = "SELECT c.move, c.amount FROM dossier.charge c WHERE c.dossier_id = :id ORDER BY c.move";

    private final JdbcClient jdbc;

    ChargesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DossierId dossier, Charge charge) {
        jdbc.sql("INSERT INTO dossier.charge (dossier_id, move, amount) VALUES (:dossier, :move, :amount)")
                .param("dossier", dossier.value())
                .param("move", charge.move())
                .param("amount", charge.amount())
                .update();
    }

    @Override
    public List<Charge> of(DossierId dossier) {
        return jdbc.sql(ALL)
                .param("id", dossier.value())
                .query(ChargesInDatabase::charge)
                .list();
    }

    static Charge charge(ResultSet row, int number) throws SQLException {
        return new Charge(row.getInt("move"), row.getLong("amount"));
    }
}
