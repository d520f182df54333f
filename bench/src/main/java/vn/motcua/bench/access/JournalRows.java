package vn.motcua.bench.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.operations.Database;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Verdict;
import vn.motcua.shared.PersonId;

/**
 * Sổ nhật ký: what a row of it costs in each of the ways in which the program enters one, and how long it takes to walk the
 * chain over a million rows. An act enters it in the transaction of the act, so that its row costs what it adds to that; a
 * look waits for the disk together with the other looks of the moment; a refusal, which is rare, has a transaction of its
 * own. The dearer of the first two is judged. Beside the third, what the machine takes for a commit with a row in it of a
 * table without index or partition. The chain is made by the program itself, before the clock runs.
 */
public final class JournalRows implements Bench {
    private static final Bar ROW = Bar.atMost("journal-row", 0.3, "CPU-ms");
    private static final Bar WALK = Bar.atMost("journal-million-verified", 10, "s");
    private static final List<String> SCHEMA = List.of(
            "CREATE SCHEMA bench",
            "GRANT USAGE ON SCHEMA bench TO " + Database.PROGRAM_ROLE,
            "CREATE TABLE bench.bare_row (actor uuid, action text, owner uuid)",
            "GRANT INSERT ON bench.bare_row TO " + Database.PROGRAM_ROLE);
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 9;
    private static final int PER_ROUND = 1000;
    /** Further rows of one act, so that what one adds is more than what the measurement wavers. */
    private static final int ADDED = 4;

    /** Officers who open a record at the same time. */
    private static final int LOOKING = 8;

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
        try (var house = site.house(new House.Furniture(SCHEMA, List.of()))) {
            var look = costs(house, () -> look(house.bean(Journal.class)));
            report.say("a look, of %d at a time, while the chain follows: %s".formatted(LOOKING, look));
            house.stopFollowing();
            report.say("a bare row: %s".formatted(costs(house, () -> enterBare(house.jdbc()))));
            report.judge(ROW, Math.max(look.median(), rowOfAct(house, report)));
            fill(house, report);
            walk(house, report);
        }
    }

    private static double rowOfAct(House house, Report report) throws Exception {
        var journal = house.bean(Journal.class);
        var costs = costs(house, () -> refuse(journal));
        report.say("a refusal, by itself: %s".formatted(costs));
        var alone = costs(house, () -> act(house, journal, 1));
        var more = costs(house, () -> act(house, journal, 1 + ADDED));
        var act = (more.median() - alone.median()) / ADDED;
        report.say("an act, in its transaction: %.3f CPU-ms, (%s less %s) / %d".formatted(act, more, alone, ADDED));
        return act;
    }

    /** As many transactions as there are rows in a round, each with so many. */
    private static void act(House house, Journal journal, int rows) {
        var transaction = house.transaction();
        for (var number = 0; number < PER_ROUND; number++) {
            var owner = number;
            transaction.executeWithoutResult(_ ->
                    IntStream.range(0, rows).forEach(_ -> journal.enter(entry(Journal.Outcome.DONE, owner))));
        }
    }

    private static void look(Journal journal) throws Exception {
        var looks = new ArrayList<Future<?>>();
        try (var looking = Executors.newFixedThreadPool(LOOKING)) {
            for (var number = 0; number < PER_ROUND; number++) {
                var entry = entry(Journal.Outcome.SEEN, number);
                looks.add(looking.submit(() -> journal.enterBeforeAnswering(entry)));
            }
        }
        for (var look : looks) {
            look.get();
        }
    }

    private static Costs costs(House house, Cpu.Work entering) throws Exception {
        var meter = house.meter();
        for (var round = 0; round < WARM_UPS; round++) {
            entering.run();
        }
        var each = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            each[round] = meter.of(entering).per(PER_ROUND).total();
        }
        Arrays.sort(each);
        return new Costs(each[0], each[ROUNDS / 2], each[ROUNDS - 1]);
    }

    /** CPU-ms of one row, by rounds. */
    private record Costs(double least, double median, double greatest) {
        @Override
        public String toString() {
            return "median %.3f CPU-ms; by rounds %.3f to %.3f".formatted(median, least, greatest);
        }
    }

    private static void enterBare(JdbcClient jdbc) {
        for (var number = 0; number < PER_ROUND; number++) {
            jdbc.sql("INSERT INTO bench.bare_row (actor, action, owner) VALUES (:actor, :action, :owner)")
                    .param("actor", new UUID(2, 2))
                    .param("action", "dossier.see")
                    .param("owner", new UUID(4, number))
                    .update();
        }
    }

    private static void refuse(Journal journal) {
        for (var number = 0; number < PER_ROUND; number++) {
            journal.enter(entry(Journal.Outcome.REFUSED, number));
        }
    }

    private static Journal.Entry entry(Journal.Outcome outcome, int owner) {
        var officer = new Actor.SignedIn(new PersonId(new UUID(2, 2)), Optional.empty(), List.of());
        var what = Concerning.person(new PersonId(new UUID(4, owner)));
        return new Journal.Entry(officer, "dossier.see", outcome, what);
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
