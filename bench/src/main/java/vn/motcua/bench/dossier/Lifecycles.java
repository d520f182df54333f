package vn.motcua.bench.dossier;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.dossier.model.Draft;
import vn.motcua.operations.Database;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Vòng đời hồ sơ: what filing one costs, and its whole way; by the verbs that pages and API use, in the whole program, with
 * real leave asked, events told and rows journalled. Beside it the statements of some ways said again by a bare driver.
 * Then as many ways again with a look after each act, where the dossier must be as it was just written.
 */
public final class Lifecycles implements Bench {
    private static final Bar CREATION = Bar.atMost("dossier-created", 3, "CPU-ms");
    private static final Bar LIFECYCLE = Bar.atMost("dossier-lifecycle", 20, "CPU-ms");
    private static final Bar OVER_SQL = Bar.atMost("dossier-lifecycle-over-bare-sql", 3, "times");
    private static final Bar MISSES = Bar.atMost("dossier-read-after-write-misses", 0, "misses");
    private static final int WARM_UP = 1_000;
    private static final int CREATIONS = 2_000;
    private static final int MEASURED = 3_000;
    private static final int LOOKED_AT = 10_000;
    private static final int RECORDED = 300;
    private static final int POOL = 16;
    private static final List<String> RECORDED_ROWS = List.of(
            "DELETE FROM dossier.hand h USING public.recorded r WHERE r.id = h.dossier_id",
            "DELETE FROM dossier.likeness l USING public.recorded r WHERE r.id = l.dossier_id",
            "DELETE FROM dossier.code c USING public.recorded r WHERE r.id = c.dossier_id",
            "DELETE FROM dossier.passage p USING public.recorded r WHERE r.id = p.dossier_id",
            "DELETE FROM dossier.paper p USING public.recorded r WHERE r.id = p.dossier_id",
            "DELETE FROM dossier.outcome o USING public.recorded r WHERE r.id = o.dossier_id",
            "DELETE FROM dossier.draft d USING public.recorded r WHERE r.id = d.dossier_id",
            "DELETE FROM dossier.dossier d USING public.recorded r WHERE r.id = d.id");

    private final Tape tape = new Tape();

    @Override
    public String name() {
        return "dossier-lifecycles";
    }

    @Override
    public String data() {
        return "%d dossiers, one in twenty of them open; registrations of a household business, one thread"
                .formatted(Archive.DOSSIERS);
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var house = site.whole(this::pool)) {
            var now = house.bean(Clock.class).instant();
            var counter = new Counter(house, VietnamTime.dateOf(now));
            new Archive(JdbcClient.create(house.owner()), counter.lifecycle().id()).fill(now);
            times(WARM_UP, counter::lifecycle);
            created(house, counter, report);
            var each = handled(house, counter, report);
            looked(house, counter, report);
            repeated(house, counter, each, report);
        }
    }

    private HikariDataSource pool(Database database) {
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

    /** What a citizen fills in is a draft; a dossier comes into being when it is filed. Both are told, that is judged. */
    private void created(House house, Counter counter, Report report) throws Exception {
        var drafts = new ArrayDeque<Draft>();
        var filling = house.meter().of(() -> times(CREATIONS, () -> drafts.add(counter.fillIn())));
        var filing = house.meter().of(() -> drafts.forEach(counter::file)).per(CREATIONS);
        report.say("%d pages filled in and kept: %s each over %d; filed: %s each"
                .formatted(counter.pages(), filling.per(CREATIONS), CREATIONS, filing));
        report.judge(CREATION, filing.total());
    }

    private double handled(House house, Counter counter, Report report) throws Exception {
        var used = house.meter().of(() -> times(MEASURED, counter::lifecycle)).per(MEASURED);
        report.say("from filling in to handing over, eight acts: %s each over %d".formatted(used, MEASURED));
        report.judge(LIFECYCLE, used.total());
        return used.total();
    }

    /** The same with a look after each act, which must find what was just written. */
    private void looked(House house, Counter counter, Report report) throws Exception {
        counter.lookAfterEachAct(true);
        var used = house.meter().of(() -> times(LOOKED_AT, counter::lifecycle)).per(LOOKED_AT);
        counter.lookAfterEachAct(false);
        report.say("read after each of the eight acts: %s each over %d; %d misses"
                .formatted(used, LOOKED_AT, counter.misses()));
        report.judge(MISSES, (double) counter.misses());
    }

    /** Some ways are gone with the tape on, taken out again, and said once more by the driver alone. */
    private void repeated(House house, Counter counter, double each, Report report) throws Exception {
        var owner = JdbcClient.create(house.owner());
        var since = new UUID(Uuid7.at(house.bean(Clock.class).instant()).getMostSignificantBits(), 0);
        tape.record();
        times(RECORDED, counter::lifecycle);
        tape.stop();
        owner.sql(
                        "CREATE TABLE public.recorded AS SELECT d.id FROM dossier.dossier d WHERE d.id > CAST(:since AS uuid)")
                .param("since", since.toString())
                .update();
        RECORDED_ROWS.forEach(sql -> owner.sql(sql).update());
        owner.sql("VACUUM ANALYZE").update();
        try (var connection = house.connection()) {
            var bare = house.meter().of(() -> tape.replay(connection)).per(RECORDED);
            report.say("the same %d statements each by the driver alone: %s over %d"
                    .formatted(tape.statements() / RECORDED, bare, RECORDED));
            report.judge(OVER_SQL, each / bare.total());
        }
    }

    private static void times(int many, Runnable what) {
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
