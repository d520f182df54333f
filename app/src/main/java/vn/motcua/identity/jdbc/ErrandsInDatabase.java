package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.Errands;

@Repository
class ErrandsInDatabase implements Errands {
    private final JdbcClient jdbc;

    ErrandsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every one that is kept sweeps some whose browser never came back; no timer is needed. */
    @Override
    public void keep(String ticket, byte[] sealed, Instant now, Instant until) {
        jdbc.sql("""
                        DELETE FROM identity.errand e
                        WHERE e.ticket IN (
                            SELECT o.ticket FROM identity.errand o WHERE o.until <= :now ORDER BY o.until LIMIT 20)
                        """).param("now", now.atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("INSERT INTO identity.errand (ticket, sealed, until) VALUES (:ticket, :sealed, :until)")
                .param("ticket", ticket)
                .param("sealed", sealed)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<byte[]> take(String ticket, Instant now) {
        return jdbc.sql("DELETE FROM identity.errand e WHERE e.ticket = :ticket AND e.until > :now RETURNING e.sealed")
                .param("ticket", ticket)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBytes("sealed"))
                .optional();
    }
}
