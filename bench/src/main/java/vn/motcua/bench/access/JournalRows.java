package vn.motcua.bench.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Verdict;
import vn.motcua.shared.PersonId;

/**
 * Sổ nhật ký: what a row of it costs, in a transaction of its own as a refusal enters it, and how long it takes to walk the
 * chain over a million rows. The chain is made by the program itself, before the clock runs.
 */
public final class JournalRows implements Bench {
    private static final Bar ROW = Bar.atMost("journal-row", 0.3, "CPU-ms");
    private static final Bar WALK = Bar.atMost("journal-million-verified", 10, "s");
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 9;
    private static final int PER_ROUND = 1000;
    private static final int ROWS = 1_000_000;
    private static final Duration CHAINED = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public String data() {
        return "an empty journal, then one of %,d rows".formatted(ROWS);
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var house = site.house(new House.Furniture(List.of(), List.of()))) {
            house.stopFollowing();
            row(house, report);
            fill(house, report);
            walk(house, report);
        }
    }

    private static void row(House house, Report report) throws Exception {
        var journal = house.bean(Journal.class);
        var meter = house.meter();
        for (var round = 0; round < WARM_UPS; round++) {
            enter(journal);
        }
        var each = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            each[round] = meter.of(() -> enter(journal)).per(PER_ROUND).total();
        }
        Arrays.sort(each);
        report.say("a row: median %.3f CPU-ms; by rounds %.3f to %.3f"
                .formatted(each[ROUNDS / 2], each[0], each[ROUNDS - 1]));
        report.judge(ROW, each[ROUNDS / 2]);
    }

    private static void enter(Journal journal) {
        var officer = new Actor.SignedIn(new PersonId(new UUID(2, 2)), Optional.empty(), List.of());
        for (var number = 0; number < PER_ROUND; number++) {
            var what = Concerning.person(new PersonId(new UUID(4, number)));
            journal.enter(new Journal.Entry(officer, "dossier.see", Journal.Outcome.REFUSED, what));
        }
    }

    private static void fill(House house, Report report) throws Exception {
        house.jdbc().sql("""
                INSERT INTO shared.journal (at, actor, action, outcome, record, agency, owner)
                SELECT clock_timestamp(), gen_random_uuid(), 'dossier.see', 'SEEN', gen_random_uuid(),
                       gen_random_uuid(), gen_random_uuid()
                FROM generate_series(1, :rows)
                """).param("rows", ROWS).update();
        var begun = System.nanoTime();
        house.startFollowing();
        while (chained(house) < ROWS) {
            if (System.nanoTime() - begun > CHAINED.toNanos()) {
                throw new IllegalStateException("the chain was not made in time");
            }
            Thread.sleep(200);
        }
        house.stopFollowing();
        report.say("chained in %.1f s".formatted((System.nanoTime() - begun) / 1e9));
    }

    private static long chained(House house) {
        return house.jdbc()
                .sql("SELECT coalesce(max(c.seq), 0) FROM shared.journal_chain c")
                .query(Long.class)
                .single();
    }

    private static void walk(House house, Report report) {
        var verification = house.bean(JournalVerification.class);
        var begun = System.nanoTime();
        var verdict = verification.verify(verification.head());
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (!(verdict instanceof Verdict.Intact(var rows, var _)) || rows < ROWS) {
            throw new IllegalStateException("not all rows were walked: " + verdict);
        }
        report.say("%,d rows verified in %.2f s, the first and only time".formatted(rows, seconds));
        report.judge(WALK, seconds * ROWS / rows);
    }
}
