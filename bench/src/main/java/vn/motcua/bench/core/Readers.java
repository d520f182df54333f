package vn.motcua.bench.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.House;
import vn.motcua.bench.Latencies;
import vn.motcua.bench.OpenModel;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.shared.VietnamTime;

/**
 * Bộ đọc theo kịp: a reader follows while writers tell a little more than it has to keep up with, each fact in a
 * transaction of its own. Judged by what it applies each second while they write, and by how far behind it is when they
 * end. That every fact was applied exactly once is no bar: otherwise the measurement fails.
 */
public final class Readers implements Bench {
    private static final Bar RATE = Bar.atLeast("readers", 2000, "events/s");
    private static final Bar BEHIND = Bar.atMost("readers-behind-at-end", 1, "s");
    private static final double PER_SECOND = 2100;
    private static final OpenModel RUN_IN = new OpenModel(PER_SECOND, 10_500);
    private static final OpenModel LOAD = new OpenModel(PER_SECOND, 42_000);
    private static final int BACKLOG = 40_000;
    private static final int TOLD_TOGETHER = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SAMPLE = Duration.ofSeconds(2);
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return RATE.name();
    }

    @Override
    public String data() {
        return "facts about 5,000 subjects at random, one reader with a figure for each";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var tally = new Tally(VietnamTime.clock());
        try (var house = site.house(new House.Furniture(Tally.SCHEMA, List.of(tally)))) {
            tally.keepIn(house.jdbc());
            var writers = new Writers(house);
            RUN_IN.run(_ -> writers.tell(1));
            follow(house, writers, tally, report);
            drain(house, writers, tally, report);
            insistOnExactlyOnce(house, writers, report);
        }
    }

    private static void follow(House house, Writers writers, Tally tally, Report report) throws Exception {
        var samples = new ArrayList<Long>();
        var meter = house.meter();
        var usedBefore = meter.read();
        var appliedBefore = tally.applied();
        tally.ages();
        var began = System.nanoTime();
        var watch = Thread.startVirtualThread(() -> sample(writers, tally, samples));
        var outcome = LOAD.run(_ -> writers.tell(1));
        var behind = writers.told() - tally.applied();
        var rate = (tally.applied() - appliedBefore) / secondsSince(began);
        var used = meter.read().minus(usedBefore);
        watch.interrupt();
        watch.join();
        Waiting.until(PATIENCE, () -> tally.applied() == writers.told());
        report.say("writers: %s".formatted(outcome));
        report.say("applied %.0f/s while they wrote; behind by %s events, %d at the end; oldest of a batch: %s"
                .formatted(
                        rate,
                        samples.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                        behind,
                        Latencies.of(tally.ages())));
        report.say("writing, reading and chaining: %s per event".formatted(used.per(LOAD.count())));
        report.judge(RATE, rate);
        report.judge(BEHIND, behind / RATE.limit());
    }

    /** What a reader does at its best: a backlog, and nobody writes. */
    private static void drain(House house, Writers writers, Tally tally, Report report) throws Exception {
        house.stopFollowing();
        for (var told = 0; told < BACKLOG; told += TOLD_TOGETHER) {
            writers.tell(TOLD_TOGETHER);
        }
        var began = System.nanoTime();
        var used = house.meter().of(() -> {
            house.startFollowing();
            Waiting.until(PATIENCE, () -> tally.applied() == writers.told());
        });
        report.say("a backlog of %d drained at %.0f/s with the chain at work beside it: %s per event"
                .formatted(BACKLOG, BACKLOG / secondsSince(began), used.per(BACKLOG)));
    }

    private static void insistOnExactlyOnce(House house, Writers writers, Report report) {
        var wrong = house.jdbc()
                .sql("""
                SELECT count(*)
                FROM (
                  SELECT e.subject, count(*) AS events
                  FROM shared.event e
                  WHERE e.name = :name
                  GROUP BY e.subject
                ) o
                FULL JOIN bench.tally t ON t.subject = o.subject
                WHERE t.events IS DISTINCT FROM o.events
                """)
                .param("name", Counted.NAME)
                .query(Long.class)
                .single();
        var applied = house.jdbc()
                .sql("SELECT sum(t.events) FROM bench.tally t")
                .query(Long.class)
                .single();
        if (wrong > 0 || applied != writers.told()) {
            throw new IllegalStateException(
                    writers.told() + " told, " + applied + " applied, wrong for " + wrong + " subjects");
        }
        report.say("%d told, each applied exactly once".formatted(writers.told()));
    }

    private static void sample(Writers writers, Tally tally, List<Long> samples) {
        try {
            while (true) {
                Thread.sleep(SAMPLE);
                samples.add(writers.told() - tally.applied());
            }
        } catch (InterruptedException _) {
            // Asked to stop: the writers have ended.
        }
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / NANOS_PER_SECOND;
    }
}
