package vn.motcua.bench.dossier;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.operations.Database;
import vn.motcua.shared.Uuid7;

/** Các chặng đường: whole ways of dossiers in a house, and the statements of some of them said again by a bare driver. */
final class Ways {
    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 3_000;
    private static final int RECORDED = 300;
    private static final int POOL = 16;
    /** All that hangs on a dossier, whatever rooms are built onto it. */
    private static final String HANGING = """
            SELECT t.relname FROM pg_catalog.pg_class t
            JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attname = 'dossier_id'
            WHERE t.relnamespace = 'dossier'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
            """;

    private final House house;
    private final Counter counter;
    private final Tape tape;
    private final Report report;

    Ways(House house, Counter counter, Tape tape, Report report) {
        this.house = house;
        this.counter = counter;
        this.tape = tape;
        this.report = report;
    }

    /** A pool whose connections this tape may listen to. */
    static HikariDataSource pool(Database database, Tape tape) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.program().user());
        source.setPassword(database.program().password());
        var pool = new Listened(tape);
        pool.setDataSource(source);
        pool.setMaximumPoolSize(POOL);
        pool.setConnectionInitSql(Database.BEGIN);
        return pool;
    }

    void warmUp() {
        times(WARM_UP, counter::lifecycle);
    }

    /** What one costs, from filling in to handing over. */
    Cpu measured() throws Exception {
        var used = house.meter().of(() -> times(MEASURED, counter::lifecycle)).per(MEASURED);
        report.say("from filling in to handing over, eight acts: %s each over %d".formatted(used, MEASURED));
        return used;
    }

    /** What the same statements cost: some ways are gone with the tape on, taken out again, and said once more. */
    Cpu bare() throws Exception {
        var since = new UUID(Uuid7.at(house.bean(Clock.class).instant()).getMostSignificantBits(), 0);
        tape.record();
        times(RECORDED, counter::lifecycle);
        tape.stop();
        try (var connection = house.owner().getConnection()) {
            takeOut(JdbcClient.create(new SingleConnectionDataSource(connection, true)), since);
        }
        try (var connection = house.connection()) {
            var bare = house.meter().of(() -> tape.replay(connection)).per(RECORDED);
            report.say("the same %d statements each by the driver alone: %s over %d"
                    .formatted(tape.statements() / RECORDED, bare, RECORDED));
            return bare;
        }
    }

    private static void takeOut(JdbcClient owner, UUID since) {
        owner.sql("SET session_replication_role = replica").update();
        for (var table :
                owner.sql(HANGING).query((row, _) -> row.getString("relname")).list()) {
            owner.sql("DELETE FROM dossier.%s t WHERE t.dossier_id > CAST(:since AS uuid)".formatted(table))
                    .param("since", since.toString())
                    .update();
        }
        owner.sql("DELETE FROM dossier.dossier d WHERE d.id > CAST(:since AS uuid)")
                .param("since", since.toString())
                .update();
        owner.sql("VACUUM ANALYZE").update();
    }

    static void times(int many, Runnable what) {
        for (var number = 0; number < many; number++) {
            what.run();
        }
    }

    /** Bể kết nối whose connections a tape may listen to. */
    private static final class Listened extends HikariDataSource {
        private final Tape tape;

        Listened(Tape tape) {
            this.tape = tape;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return tape.over(super.getConnection());
        }
    }
}
