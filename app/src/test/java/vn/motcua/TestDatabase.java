package vn.motcua;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.motcua.operations.Database;
import vn.motcua.operations.Migrations;
import vn.motcua.operations.server.EmbeddedServer;

/**
 * A migrated database of its own for a test, on one real PostgreSQL per test run.
 *
 * <p>The system property {@code motcua.test.postgres} names the archive of another PostgreSQL build, so that the same
 * tests run on version 15.
 */
public final class TestDatabase implements AutoCloseable {
    private static final String PASSWORD = "only-for-tests";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedServer server;

    private final Database database;
    private final HikariDataSource program;

    private TestDatabase(Database database) {
        this.database = database;
        this.program = database.pool();
    }

    /** A copy of the migrated template, in a fraction of a second. */
    public static synchronized TestDatabase fresh() {
        try {
            var running = server();
            var name = "test_" + COUNT.incrementAndGet();
            execute(running, "CREATE DATABASE " + name + " TEMPLATE migrated");
            return new TestDatabase(at(running, name));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
    }

    public Database database() {
        return database;
    }

    /** Connections with the program's rights: rows, no tables. */
    public DataSource program() {
        return program;
    }

    /** Connections with the owner's rights. */
    public DataSource owner() {
        return database.asOwner();
    }

    @Override
    public void close() {
        program.close();
    }

    private static EmbeddedServer server() throws IOException, SQLException {
        var running = server;
        if (running == null) {
            running = startServer();
            server = running;
            // A vacuum at the wrong moment holds back the horizon behind which readers read.
            execute(running, "ALTER SYSTEM SET autovacuum = off");
            // Nobody pulls the plug on it, and nothing in it is missed tomorrow.
            execute(running, "ALTER SYSTEM SET fsync = off");
            execute(running, "SELECT pg_reload_conf()");
            execute(running, "CREATE ROLE tester LOGIN PASSWORD '" + PASSWORD + "'");
            execute(running, "CREATE DATABASE migrated");
            new Migrations(at(running, "migrated")).run();
        }
        return running;
    }

    private static EmbeddedServer startServer() throws IOException {
        var target = Files.createDirectories(Path.of("target"));
        var folder = Files.createTempDirectory(target, "postgres-for-tests-");
        var started = start(target, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, folder)));
        return started;
    }

    /** One test process after the other: all of them unpack the same build to the same place. */
    private static EmbeddedServer start(Path target, Path folder) throws IOException {
        try (var turn = FileChannel.open(target.resolve("unpacking"), WRITE, CREATE);
                var _ = turn.lock()) {
            return EmbeddedServer.start(archive(), target, folder, PASSWORD);
        }
    }

    private static URL archive() throws IOException {
        var other = Optional.ofNullable(System.getProperty("motcua.test.postgres"));
        return other.isPresent() ? URI.create(other.get()).toURL() : EmbeddedServer.archive();
    }

    private static void stop(EmbeddedServer started, Path folder) {
        try {
            started.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("the test database server was not cleared away: " + e.getMessage());
        }
    }

    private static Database at(EmbeddedServer running, String name) {
        return new Database(
                running.url(name),
                new Database.Login("tester", PASSWORD),
                Optional.of(new Database.Login(running.owner(), PASSWORD)));
    }

    private static void execute(EmbeddedServer running, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(running.url("postgres"), running.owner(), PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
