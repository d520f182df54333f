package vn.motcua.catalogue.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.Wishes;

@Repository
class WishesInDatabase implements Wishes {
    private final JdbcClient jdbc;

    WishesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ProcedureCode, Long> counts() {
        var counts = new HashMap<ProcedureCode, Long>();
        jdbc.sql("""
                        SELECT p.code, w.wishes
                        FROM catalogue.wish_count w JOIN catalogue.procedure p ON p.id = w.procedure_id
                        """).query(row -> {
            counts.put(new ProcedureCode(row.getString("code")), row.getLong("wishes"));
        });
        return Map.copyOf(counts);
    }

    @Override
    public int take(String network, long hour) {
        // Hours gone by tell nothing any more.
        jdbc.sql("DELETE FROM catalogue.wish_allowance WHERE hour < :hour")
                .param("hour", hour)
                .update();
        return jdbc.sql("""
                        INSERT INTO catalogue.wish_allowance AS a (seal, hour, taken)
                        SELECT sha256(s.key || convert_to(:network, 'UTF8')), :hour, 1 FROM catalogue.wish_secret s
                        ON CONFLICT (seal) DO UPDATE SET taken = a.taken + 1
                        RETURNING a.taken
                        """)
                .param("network", network)
                .param("hour", hour)
                .query(Integer.class)
                .single();
    }

    @Override
    public UUID add(ProcedureCode code) {
        return jdbc.sql("""
                        INSERT INTO catalogue.wish_count AS w (procedure_id, wishes)
                        SELECT p.id, 1 FROM catalogue.procedure p WHERE p.code = :code
                        ON CONFLICT (procedure_id) DO UPDATE SET wishes = w.wishes + 1
                        RETURNING w.procedure_id
                        """).param("code", code.value()).query(UUID.class).single();
    }
}
