package vn.motcua.shared.jdbc;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** A writer whose transaction a test opens, uses and ends step by step; it has a thread of its own, as Spring requires. */
final class Hand implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final PlatformTransactionManager transactions;
    private @Nullable TransactionStatus open;

    Hand(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    void begin() {
        does(() -> open = transactions.getTransaction(new DefaultTransactionDefinition()));
    }

    void does(Runnable step) {
        startsTo(step).join();
    }

    /** For a step that will wait for another hand. */
    CompletableFuture<Void> startsTo(Runnable step) {
        return CompletableFuture.runAsync(step, thread);
    }

    boolean isOpen() {
        return open != null;
    }

    void commit() {
        var ending = open;
        open = null;
        if (ending != null) {
            does(() -> transactions.commit(ending));
        }
    }

    void rollback() {
        var ending = open;
        open = null;
        if (ending != null) {
            does(() -> transactions.rollback(ending));
        }
    }

    @Override
    public void close() {
        rollback();
        thread.close();
    }
}
