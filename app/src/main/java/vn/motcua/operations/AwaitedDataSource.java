package vn.motcua.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Nguồn kết nối that lets the program get ready while the database server starts; the first connection waits for it. */
final class AwaitedDataSource extends AbstractDataSource {
    private final CompletableFuture<? extends DataSource> coming;

    AwaitedDataSource(CompletableFuture<? extends DataSource> coming) {
        this.coming = coming;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return coming.join().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return coming.join().getConnection(user, password);
    }
}
