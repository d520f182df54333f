package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal.Entry;
import vn.motcua.shared.Journal.Outcome;
import vn.motcua.shared.PersonId;

class GroupCommitTests {
    private static final int CALLERS = 60;

    private House house;
    private GroupCommit together;
    private PostgresJournal journal;

    @BeforeEach
    void build() {
        house = new House();
        together = new GroupCommit(house.pool);
        journal = new PostgresJournal(house.program, together);
        together.start();
    }

    @AfterEach
    void leave() {
        together.stop();
        house.close();
    }

    private static Entry look(String action) {
        return new Entry(House.CLERK, action, Outcome.SEEN, Concerning.person(new PersonId(new UUID(0, 7))));
    }

    @Test
    void theEntryIsOnDiskWhenTheCallReturns() {
        journal.enterBeforeAnswering(look("test.look"));
        assertThat(house.owner.sql("""
                SELECT concat_ws(' ', j.action, j.outcome, j.task, j.actor IS NULL, j.owner, j.record)
                FROM shared.journal j
                """).query(String.class).single())
                .isEqualTo("test.look SEEN test t %1$s %1$s".formatted(new UUID(0, 7)));
    }

    @Test
    void callersWhoWaitTogetherShareCommits() {
        house.owner
                .sql("ALTER TABLE shared.journal ADD CONSTRAINT slow CHECK (pg_sleep(0.05) IS NOT NULL)")
                .update();
        allAtOnce();
        assertThat(house.count("shared.journal")).isEqualTo(CALLERS);
        assertThat(house.owner
                        .sql("SELECT count(DISTINCT j.tx) FROM shared.journal j")
                        .query(Long.class)
                        .single())
                .isLessThan(CALLERS / 2);
    }

    /** Every connection the pool can give is held by the transaction of a caller who waits. */
    @Test
    void callersInsideTransactionsDoNotStarveTheWriter() throws SQLException {
        var full = new ArrayList<Hand>();
        var connections = house.pool.unwrap(HikariDataSource.class);
        while (connections.getHikariPoolMXBean().getActiveConnections() < connections.getMaximumPoolSize()) {
            var hand = new Hand(house.transactions);
            hand.begin();
            full.add(hand);
        }
        var waiting = full.stream()
                .map(hand -> hand.startsTo(() -> journal.enterBeforeAnswering(look("test.look"))))
                .toList();
        waiting.forEach(CompletableFuture::join);
        full.forEach(Hand::close);
        assertThat(house.count("shared.journal")).isEqualTo(waiting.size());
    }

    @Test
    void aFailureReachesEveryCallerOfTheGroupAndTheNextWriteWorks() {
        house.owner
                .sql("ALTER TABLE shared.journal ADD CONSTRAINT shut CHECK (action <> 'test.look')")
                .update();
        assertThatThrownBy(this::allAtOnce)
                .isInstanceOf(CompletionException.class)
                .hasStackTraceContaining("journal could not be written");
        assertThat(house.count("shared.journal")).isZero();
        journal.enterBeforeAnswering(look("test.other"));
        assertThat(house.count("shared.journal")).isEqualTo(1);
    }

    @Test
    void aWriterThatLostItsConnectionTakesAnother() {
        journal.enterBeforeAnswering(look("test.look"));
        house.owner.sql("""
                SELECT pg_terminate_backend(a.pid)
                FROM pg_stat_activity a
                WHERE a.datname = current_database() AND a.query LIKE 'INSERT INTO shared.journal%'
                """).query(Boolean.class).list();
        journal.enterBeforeAnswering(look("test.look"));
        assertThat(house.count("shared.journal")).isEqualTo(2);
    }

    @Test
    void aClosedJournalRefusesInsteadOfLettingAnybodyWait() {
        together.stop();
        assertThatThrownBy(() -> journal.enterBeforeAnswering(look("test.look")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEntryOfATransactionSharesItsFate() {
        var refused = new Entry(
                new Actor.SignedIn(new PersonId(new UUID(0, 1)), Optional.empty(), List.of()),
                "test.refused",
                Outcome.REFUSED,
                Concerning.agency(new AgencyId(new UUID(0, 2))));
        house.transaction.executeWithoutResult(status -> {
            journal.enter(refused);
            status.setRollbackOnly();
        });
        assertThat(house.count("shared.journal")).isZero();
        journal.enter(refused);
        assertThat(house.count("shared.journal")).isEqualTo(1);
    }

    private void allAtOnce() {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<CompletableFuture<Void>>();
            for (var i = 0; i < CALLERS; i++) {
                calls.add(CompletableFuture.runAsync(() -> journal.enterBeforeAnswering(look("test.look")), callers));
            }
            calls.forEach(call -> call.handle((_, _) -> true).join());
            calls.forEach(CompletableFuture::join);
        }
    }
}
