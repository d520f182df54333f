package vn.motcua.bench.chaos;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Program;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;

/**
 * Giết giữa chừng: the program is killed fifty times while people file and officers work, every other time with its database
 * server. Whoever got no answer asks again. Then nothing of what was acknowledged may be lost or done twice, numbers have no
 * gaps, each file belongs to a record, and the figures are those of a recount.
 */
public final class Kills implements Bench {
    private static final Bar LOST = Bar.atMost("chaos-acknowledged-acts-lost", 0, "acts");
    private static final Bar TWICE = Bar.atMost("chaos-acts-done-twice", 0, "acts");
    private static final Bar NUMBERS = Bar.atMost("chaos-numbers-twice-or-left-out", 0, "numbers");
    private static final Bar ORPHANS = Bar.atMost("chaos-orphan-files", 0, "files");
    private static final Bar FIGURES = Bar.atMost("chaos-figures-unlike-a-recount", 0, "figures");
    private static final Bar JOURNAL = Bar.atMost("chaos-journal-broken", 0, "chains");

    private static final int KILLS = 50;
    /** A kill comes at any moment of this time of work. */
    private static final int WORK_MILLIS = 5_000;
    /** The program sweeps its files five minutes after it has begun. */
    private static final Duration SWEEPING = Duration.ofMinutes(8);

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Ledger ledger = new Ledger();
    private final AtomicInteger lives = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final List<Duration> restarts = new ArrayList<>();
    private long lost;

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public String data() {
        return "the demonstration place, six people at once, registrations of births by the API";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var data = site.demonstration();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var wire = new Wire()) {
            var program = site.start(data);
            program.awaitReady();
            var work = begin(threads, wire, program);
            wire.lead(program);
            var moments = new Random(KILLS);
            for (var kill = 0; kill < KILLS; kill++) {
                Thread.sleep(1 + moments.nextInt(WORK_MILLIS));
                program = killed(site, data, program, wire, kill % 2 == 1);
                lost = Math.max(lost, lost(program));
                insistOnWork(work);
            }
            enough.set(true);
            for (var each : work) {
                each.get();
            }
            report.say(told(wire));
            report.judge(LOST, (double) Math.max(lost, lost(program)));
            judge(site, data, program, report);
        }
    }

    /** Nobody may have been refused, or the rest of the kills would show nothing. */
    private static void insistOnWork(List<Future<?>> work) throws ExecutionException, InterruptedException {
        for (var each : work) {
            if (each.isDone()) {
                each.get();
            }
        }
    }

    /** The program that comes after one that was killed. */
    private Program killed(Site site, Path data, Program program, Wire wire, boolean withServer) throws Exception {
        wire.cut();
        program.kill(withServer);
        var next = site.start(data);
        restarts.add(next.awaitPage("/healthz"));
        wire.lead(next);
        return next;
    }

    private List<Future<?>> begin(ExecutorService threads, Wire wire, Program program) throws Exception {
        try (var connection = program.owner()) {
            var people = People.of(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            var work = new ArrayList<Future<?>>();
            for (var citizen : people.citizens()) {
                work.add(threads.submit(() -> {
                    while (!enough.get()) {
                        new Birth(wire, ledger, people, citizen).live();
                        lives.incrementAndGet();
                    }
                    return null;
                }));
            }
            return work;
        }
    }

    private String told(Wire wire) {
        var sorted = restarts.stream().sorted().toList();
        return "killed %d times; %d registrations, %d answers entered, %d requests sent again; up again after %.1f s (median), %.1f s (worst)"
                .formatted(
                        KILLS,
                        lives.get(),
                        ledger.size(),
                        wire.unheard(),
                        sorted.get(sorted.size() / 2).toMillis() / 1e3,
                        sorted.getLast().toMillis() / 1e3);
    }

    private long lost(Program program) throws Exception {
        try (var connection = program.owner()) {
            return inquest(connection).lost(ledger);
        }
    }

    private void judge(Site site, Path data, Program program, Report report) throws Exception {
        try (var connection = program.owner()) {
            var inquest = inquest(connection);
            report.judge(TWICE, (double) inquest.unasked(ledger));
            report.judge(NUMBERS, (double) inquest.misnumbered());
            var figures = site.succeeds(data, "figures", "recount", "--try") ? 0 : 1;
            report.judge(FIGURES, (double) (inquest.untold() + figures));
        }
        report.judge(JOURNAL, site.succeeds(data, "journal", "verify") ? 0 : 1);
        report.judge(ORPHANS, (double) swept(data, program));
    }

    /** How many files belong to nobody once the program has swept. */
    private static long swept(Path data, Program program) throws Exception {
        var cellar = new Cellar(data);
        try (var connection = program.owner()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            cellar.age(jdbc);
            var until = System.nanoTime() + SWEEPING.toNanos();
            var orphans = cellar.orphans(jdbc);
            while (orphans > 0 && System.nanoTime() < until) {
                Thread.sleep(LOOK);
                orphans = cellar.orphans(jdbc);
            }
            return orphans;
        }
    }

    private static Inquest inquest(Connection connection) {
        return new Inquest(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }
}
