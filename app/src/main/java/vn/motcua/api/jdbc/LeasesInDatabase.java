package vn.motcua.api.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.api.usecase.Leases;

@Repository
class LeasesInDatabase implements Leases {
    private final JdbcClient jdbc;

    LeasesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int take(String key, Instant minute, int requests) {
        return jdbc.sql("""
                        INSERT INTO api.lease AS l (key, minute, taken) VALUES (:key, :minute, :requests)
                        ON CONFLICT (key, minute) DO UPDATE SET taken = l.taken + :requests
                        RETURNING l.taken
                        """)
                .param("key", key)
                .param("minute", minute.atOffset(ZoneOffset.UTC))
                .param("requests", requests)
                .query(Integer.class)
                .single();
    }

    @Override
    public void sweep(Instant before) {
        jdbc.sql("DELETE FROM api.lease l WHERE l.minute < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
