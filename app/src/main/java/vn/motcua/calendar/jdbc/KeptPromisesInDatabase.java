package vn.motcua.calendar.jdbc;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.usecase.KeptPromises;
import vn.motcua.shared.VietnamTime;

@Repository
class KeptPromisesInDatabase implements KeptPromises {
    private final JdbcClient jdbc;

    KeptPromisesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isKept(UUID promise, Instant wouldBe) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM calendar.promise_kept k
                            WHERE k.promise_id = :promise AND k.would_be = :wouldBe)
                        """)
                .param("promise", promise)
                .param("wouldBe", wouldBe.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void keep(UUID promise, Instant wouldBe, Instant at) {
        jdbc.sql("""
                        INSERT INTO calendar.promise_kept (promise_id, would_be, decided_at)
                        VALUES (:promise, :wouldBe, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("promise", promise)
                .param("wouldBe", wouldBe.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }
}
