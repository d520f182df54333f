package vn.motcua.bench.dossier;

import java.time.Clock;
import java.util.ArrayDeque;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.dossier.model.Draft;
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
    private static final int CREATIONS = 2_000;
    private static final int LOOKED_AT = 10_000;

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
        try (var house = site.whole(database -> Ways.pool(database, tape))) {
            var now = house.bean(Clock.class).instant();
            var counter = new Counter(house, VietnamTime.dateOf(now));
            var ways = new Ways(house, counter, tape, report);
            try (var connection = house.owner().getConnection()) {
                new Archive(counter.lifecycle().id(), now).fillTo(connection, Archive.DOSSIERS);
            }
            ways.warmUp();
            created(house, counter, report);
            var each = ways.measured().total();
            report.judge(LIFECYCLE, each);
            looked(house, counter, report);
            report.judge(OVER_SQL, each / ways.bare().total());
        }
    }

    /** What a citizen fills in is a draft; a dossier comes into being when it is filed. Both are told, that is judged. */
    private void created(House house, Counter counter, Report report) throws Exception {
        var drafts = new ArrayDeque<Draft>();
        var filling = house.meter().of(() -> Ways.times(CREATIONS, () -> drafts.add(counter.fillIn())));
        var filing = house.meter().of(() -> drafts.forEach(counter::file)).per(CREATIONS);
        report.say("%d pages filled in and kept: %s each over %d; filed: %s each"
                .formatted(counter.pages(), filling.per(CREATIONS), CREATIONS, filing));
        report.judge(CREATION, filing.total());
    }

    /** The same with a look after each act, which must find what was just written. */
    private void looked(House house, Counter counter, Report report) throws Exception {
        counter.lookAfterEachAct(true);
        var used = house.meter()
                .of(() -> Ways.times(LOOKED_AT, counter::lifecycle))
                .per(LOOKED_AT);
        counter.lookAfterEachAct(false);
        report.say("read after each of the eight acts: %s each over %d; %d misses"
                .formatted(used, LOOKED_AT, counter.misses()));
        report.judge(MISSES, (double) counter.misses());
    }
}
