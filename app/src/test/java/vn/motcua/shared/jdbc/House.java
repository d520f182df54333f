package vn.motcua.shared.jdbc;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.TestDatabase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Fact;

/** The room put together by hand over one test database, as one node would have it; no loop runs unless asked. */
final class House implements AutoCloseable {
    static final Actor CLERK = new Actor.Program("test");

    private final TestDatabase database;
    final DataSource pool;
    final JdbcClient program;
    final JdbcClient owner;
    final JdbcTransactionManager transactions;
    final TransactionTemplate transaction;
    final Bell bell = new Bell();
    final EventLog events;
    final Cursors cursors;
    final Reading reading;
    final JournalChain chain;
    final ChainWalk verification;

    House() {
        database = TestDatabase.fresh();
        pool = database.program();
        program = JdbcClient.create(pool);
        owner = JdbcClient.create(database.owner());
        transactions = new JdbcTransactionManager(pool);
        transaction = new TransactionTemplate(transactions);
        events = new PostgresEventLog(program, bell);
        cursors = new Cursors(program);
        reading = new Reading(program, transaction, cursors);
        chain = new JournalChain(program, transaction, cursors);
        verification = new ChainWalk(program, chain);
        cursors.open(JournalChain.CURSOR);
    }

    @Fact.Name("test.counted")
    record Counted(UUID subject, int number) implements Fact {}

    @Fact.Name("test.ignored")
    record Ignored(UUID subject) implements Fact {}

    void tell(Fact fact) {
        transaction.executeWithoutResult(_ -> events.append(CLERK, fact));
    }

    EventPump pump(EventReader... readers) {
        return new EventPump(List.of(readers), reading, cursors, chain, new LogUpkeep(program), bell);
    }

    /** Reads until nothing is left that can be read. */
    void drain(EventReader reader) {
        cursors.open(reader.name());
        while (reading.read(reader, 100) > 0) {
            Thread.onSpinWait();
        }
    }

    void chainAll() {
        while (chain.lengthen() > 0) {
            Thread.onSpinWait();
        }
    }

    long count(String table) {
        return owner.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    static void eventually(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within 30 seconds: " + what);
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
