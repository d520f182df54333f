package vn.motcua.shared.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.shared.Journal.Entry;

/**
 * Ghi chung: whoever waits at the same time shares one insert and one commit.
 *
 * <p>It keeps a connection to itself. Callers often wait inside a transaction, each holding a connection of the pool; were
 * the writer to ask the pool for one as well, all would wait for one another.
 */
final class GroupCommit implements SmartLifecycle {
    private static final int ALIVE_SECONDS = 5;

    private final DataSource pool;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private List<Waiting> queue = new ArrayList<>();
    private boolean open;
    private @Nullable Thread writer;
    private @Nullable Connection own;

    GroupCommit(DataSource pool) {
        this.pool = pool;
    }

    private record Waiting(Entry entry, CompletableFuture<Boolean> written) {}

    /**
     * Returns when the entry is on disk.
     *
     * @throws IllegalStateException with what stopped the write; the caller must not answer
     */
    void write(Entry entry) {
        var waiting = new Waiting(entry, new CompletableFuture<>());
        lock.lock();
        try {
            if (!open) {
                throw new IllegalStateException("the journal is closed");
            }
            queue.add(waiting);
            change.signal();
        } finally {
            lock.unlock();
        }
        try {
            waiting.written().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the journal could not be written", e.getCause());
        }
    }

    @Override
    public void start() {
        lock.lock();
        try {
            // Taken before the first request comes, while the pool has one to give.
            own = pool.getConnection();
            open = true;
            writer = Thread.ofVirtual().name("journal").start(this::run);
        } catch (SQLException e) {
            throw new IllegalStateException("the journal has no connection", e);
        } finally {
            lock.unlock();
        }
    }

    /** Who waits already is still written. */
    @Override
    public void stop() {
        @Nullable Thread ending;
        lock.lock();
        try {
            open = false;
            ending = writer;
            change.signal();
        } finally {
            lock.unlock();
        }
        try {
            if (ending != null) {
                ending.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int getPhase() {
        return SharedConfiguration.BEFORE_REQUESTS;
    }

    private void run() {
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            write(batch);
        }
        letGo();
    }

    /** Everybody who waits; nobody once the journal is closed. */
    private List<Waiting> next() {
        lock.lock();
        try {
            while (queue.isEmpty() && open) {
                change.awaitUninterruptibly();
            }
            var batch = queue;
            queue = new ArrayList<>();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Waiting> batch) {
        try {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection(), true));
            EntryRows.insert(jdbc, batch.stream().map(Waiting::entry).toList());
            batch.forEach(waiting -> waiting.written().complete(true));
        } catch (SQLException | RuntimeException | Error e) {
            batch.forEach(waiting -> waiting.written().completeExceptionally(e));
            letGo();
        }
    }

    private Connection connection() throws SQLException {
        var present = own;
        if (present != null && present.isValid(ALIVE_SECONDS)) {
            return present;
        }
        letGo();
        var fresh = pool.getConnection();
        own = fresh;
        return fresh;
    }

    private void letGo() {
        var present = own;
        own = null;
        try {
            if (present != null) {
                present.close();
            }
        } catch (SQLException _) {
            // It is given up either way.
        }
    }
}
