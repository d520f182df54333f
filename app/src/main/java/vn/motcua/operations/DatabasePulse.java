package vn.motcua.operations;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Nhịp của cơ sở dữ liệu: whether it answers within two seconds. However many ask at once, one question is put. */
@Component
class DatabasePulse {
    private static final int SECONDS = 2;

    private final DataSource database;
    private CompletableFuture<Boolean> question = CompletableFuture.completedFuture(true);

    DatabasePulse(DataSource database) {
        this.database = database;
    }

    boolean beats() {
        try {
            return question().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> question() {
        if (question.isDone()) {
            question = CompletableFuture.supplyAsync(
                    this::ask, task -> Thread.ofVirtual().start(task));
        }
        return question;
    }

    private boolean ask() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
