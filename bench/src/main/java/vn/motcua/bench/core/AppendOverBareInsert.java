package vn.motcua.bench.core;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;

/**
 * Ghi một sự việc: what telling a fact with its journal row costs over inserting one row into a plain table, in turns, each
 * in a transaction of its own on the same pool. The journal's chain is made behind the requests and has its own line.
 * The median of the rounds is judged, for the compiler of the virtual machine works in some of them and not in others.
 */
public final class AppendOverBareInsert implements Bench {
    private static final Bar BAR = Bar.atMost("append-over-bare-insert", 0.3, "CPU-ms");
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 9;
    private static final int PER_ROUND = 1000;
    private static final Duration CHAINED = Duration.ofMinutes(1);
    private static final Actor OFFICER = new Actor.SignedIn(new PersonId(new UUID(2, 2)), Optional.empty(), List.of());
    private static final String PLAIN = """
            CREATE SCHEMA bench
              CREATE TABLE plain (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                name text NOT NULL, subject uuid NOT NULL, data jsonb NOT NULL)""";

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return "an empty log, subjects random, one thread";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var schema = List.of(
                PLAIN,
                "GRANT USAGE ON SCHEMA bench TO motcua_program",
                "GRANT INSERT ON bench.plain TO motcua_program");
        try (var house = site.house(new House.Furniture(schema, List.of()))) {
            report.say("PostgreSQL %s, fsync %s, synchronous_commit %s"
                    .formatted(
                            house.version(),
                            setting(house.jdbc(), "fsync"),
                            setting(house.jdbc(), "synchronous_commit")));
            house.stopFollowing();
            new Turns(house).measure(report);
            chain(house, report);
        }
    }

    /** Lượt đo: appends and bare inserts, one after the other. */
    private static final class Turns {
        private final House house;
        private final EventLog log;
        private final double[] over = new double[ROUNDS];
        private Cpu appends = Cpu.NONE;
        private Cpu inserts = Cpu.NONE;

        Turns(House house) {
            this.house = house;
            this.log = house.bean(EventLog.class);
        }

        void measure(Report report) throws Exception {
            for (var round = 0; round < WARM_UPS; round++) {
                append();
                insert();
            }
            var meter = house.meter();
            for (var round = 0; round < ROUNDS; round++) {
                var append = meter.of(this::append);
                var insert = meter.of(this::insert);
                appends = appends.plus(append);
                inserts = inserts.plus(insert);
                over[round] = append.minus(insert).per(PER_ROUND).total();
            }
            report(report);
        }

        private void report(Report report) {
            var count = (long) ROUNDS * PER_ROUND;
            Arrays.sort(over);
            var median = over[ROUNDS / 2];
            report.say("append with journal row: %s each over %d".formatted(appends.per(count), count));
            report.say("bare insert: %s each over %d".formatted(inserts.per(count), count));
            report.say("the one over the other: mean %s; by rounds %.3f to %.3f, median %.3f"
                    .formatted(appends.minus(inserts).per(count), over[0], over[ROUNDS - 1], median));
            report.judge(BAR, median);
        }

        private void append() {
            var transaction = house.transaction();
            for (var number = 0; number < PER_ROUND; number++) {
                var fact = Counted.about(UUID.randomUUID(), number);
                transaction.executeWithoutResult(_ -> log.append(OFFICER, fact));
            }
        }

        private void insert() throws SQLException {
            for (var number = 0; number < PER_ROUND; number++) {
                insert(house.pool(), UUID.randomUUID(), "{\"code\": \"Y99.00.00-260831-" + number + "\"}");
            }
        }

        private static void insert(DataSource pool, UUID subject, String data) throws SQLException {
            try (var connection = pool.getConnection();
                    var statement = connection.prepareStatement(
                            "INSERT INTO bench.plain (name, subject, data) VALUES (?, ?, CAST(? AS jsonb))")) {
                statement.setString(1, Counted.NAME);
                statement.setObject(2, subject);
                statement.setString(3, data);
                statement.executeUpdate();
            }
        }
    }

    /** The chain of what was told above, made in one go. */
    private static void chain(House house, Report report) throws Exception {
        var rows = house.jdbc()
                .sql("SELECT count(*) FROM shared.journal j")
                .query(Long.class)
                .single();
        var used = house.meter().of(() -> {
            house.startFollowing();
            Waiting.until(CHAINED, () -> chained(house.jdbc()) >= rows);
        });
        report.say("chaining behind the requests: %s per journal row over %d".formatted(used.per(rows), rows));
    }

    private static long chained(JdbcClient jdbc) {
        return jdbc.sql("SELECT coalesce(max(c.seq), 0) FROM shared.journal_chain c")
                .query(Long.class)
                .single();
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
