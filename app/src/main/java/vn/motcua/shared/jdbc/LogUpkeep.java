package vn.motcua.shared.jdbc;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.jdbc.Loop.Rest;

/**
 * Chăm sóc sổ: sees to the partitions of coming months and to a restore into another cluster.
 *
 * <p>Both change tables, which the program may not; a function in the owner's hands does it. Asked at every start before
 * anything can be told, and twice a day, for the program may run longer than the months made ahead.
 */
final class LogUpkeep implements Loop.Turn {
    private static final Rest HALF_A_DAY = new Rest(Duration.ofHours(12), false);

    private final JdbcClient jdbc;

    LogUpkeep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Rest take() {
        prepare();
        return HALF_A_DAY;
    }

    void prepare() {
        jdbc.sql("SELECT 1 FROM shared.prepare_log() p").query(Integer.class).single();
    }
}
