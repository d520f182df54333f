package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.SpentTickets;

@Repository
class SpentTicketsInDatabase implements SpentTickets {
    private final JdbcClient jdbc;

    SpentTicketsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean spend(String seal, Instant until) {
        return jdbc.sql("""
                        INSERT INTO identity.spent_ticket (seal, until)
                        VALUES (:seal, :until)
                        ON CONFLICT (seal) DO NOTHING
                        """)
                        .param("seal", seal)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("DELETE FROM identity.spent_ticket t WHERE t.until <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
