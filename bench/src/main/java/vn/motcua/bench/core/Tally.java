package vn.motcua.bench.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;

/** Bảng đếm: a reader that keeps a figure for each subject, as figures of a report are kept. */
final class Tally implements EventReader {
    static final List<String> SCHEMA = List.of(
            """
            CREATE SCHEMA bench
              CREATE TABLE tally (subject uuid PRIMARY KEY, events bigint NOT NULL) WITH (fillfactor = 70)""",
            "GRANT USAGE ON SCHEMA bench TO motcua_program",
            "GRANT SELECT, INSERT, UPDATE ON bench.tally TO motcua_program");

    private final CompletableFuture<JdbcClient> jdbc = new CompletableFuture<>();
    private final Clock clock;
    private final AtomicLong applied = new AtomicLong();
    private final Queue<Duration> ages = new ConcurrentLinkedQueue<>();

    Tally(Clock clock) {
        this.clock = clock;
    }

    /** Where its table is. The first batch waits for it. */
    void keepIn(JdbcClient database) {
        jdbc.complete(database);
    }

    @Override
    public String name() {
        return "bench.tally";
    }

    @Override
    public Set<String> wants() {
        return Set.of(Counted.NAME);
    }

    @Override
    public void read(List<Happened> batch) {
        jdbc.join()
                .sql("""
                INSERT INTO bench.tally AS t (subject, events)
                SELECT n.subject, count(*)
                FROM unnest(CAST(:subjects AS uuid[])) AS n (subject)
                GROUP BY n.subject
                ON CONFLICT (subject) DO UPDATE SET events = t.events + excluded.events
                """)
                .param(
                        "subjects",
                        batch.stream()
                                .map(Happened::subject)
                                .map(UUID::toString)
                                .toArray(String[]::new))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                applied.addAndGet(batch.size());
                ages.add(Duration.between(batch.getFirst().at(), clock.instant()));
            }
        });
    }

    /** How many events are applied and committed. */
    long applied() {
        return applied.get();
    }

    /** How old the oldest event of each batch was when it was applied, since this was last asked. */
    List<Duration> ages() {
        var taken = List.copyOf(ages);
        ages.clear();
        return taken;
    }
}
