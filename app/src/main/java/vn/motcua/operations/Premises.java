package vn.motcua.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import vn.motcua.operations.DataFolder.Endpoint;
import vn.motcua.operations.server.EmbeddedServer;

/** Mặt bằng: the database an installation stands on, opened, migrated and ready; closed in the right order. */
public final class Premises implements AutoCloseable {
    private static final String NAME = "motcua";
    /** No such database, no such role, wrong password: what a start that was cut short leaves behind. */
    private static final Set<String> FIRST_START = Set.of("3D000", "28000", "28P01");

    private final Database database;
    private final Optional<EmbeddedServer> server;
    private @Nullable HikariDataSource pool;

    private Premises(Database database, Optional<EmbeddedServer> server) {
        this.database = database;
        this.server = server;
    }

    /** Starts the embedded server of this folder, or uses the server that the settings name, and migrates. */
    static Premises open(Settings settings, DataFolder folder) throws IOException, SQLException {
        if (!settings.database().embedded()) {
            return elsewhere(settings.database());
        }
        var endpoint = folder.endpoint();
        var server = EmbeddedServer.start(folder.server(), endpoint.ownerPassword());
        try {
            var running = endpoint.withDatabaseAt(server.port());
            folder.write(running);
            var database = at(running);
            prepare(server, running);
            new Migrations(database).run();
            return new Premises(database, Optional.of(server));
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The embedded database of a program that runs in the folder of this endpoint. */
    static Premises beside(Endpoint endpoint) {
        return new Premises(at(endpoint), Optional.empty());
    }

    static Premises elsewhere(Settings.DatabaseSettings settings) throws IOException, SQLException {
        var url = settings.url().orElseThrow();
        var program = settings.program().or(settings::owner).orElseGet(() -> named(url));
        var owner = settings.owner().orElse(program);
        var database = new Database(url, program, Optional.of(owner));
        var migrations = new Migrations(database);
        if (settings.owner().isPresent() || settings.program().isEmpty() || !migrations.done()) {
            migrations.run();
        }
        return new Premises(database, Optional.empty());
    }

    /** The login that the address itself names. */
    private static Database.Login named(String url) {
        var said = Optional.ofNullable(Driver.parseURL(url, new Properties())).orElseGet(Properties::new);
        return new Database.Login(said.getProperty("user", ""), said.getProperty("password", ""));
    }

    public Database database() {
        return database;
    }

    /** The program's connections, made when first asked for, by when there is a log to write to. */
    public synchronized HikariDataSource pool() {
        var present = pool;
        if (present == null) {
            present = database.pool();
            pool = present;
        }
        return present;
    }

    @Override
    public synchronized void close() throws IOException {
        if (pool != null) {
            pool.close();
        }
        if (server.isPresent()) {
            server.get().close();
        }
    }

    private static Database at(Endpoint endpoint) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + endpoint.databasePort() + "/" + NAME,
                new Database.Login(NAME, endpoint.programPassword()),
                Optional.of(new Database.Login("postgres", endpoint.ownerPassword())));
    }

    /** Makes the database and the program's login where the last start did not get so far. */
    private static void prepare(EmbeddedServer server, Endpoint endpoint) throws SQLException {
        try (var _ = DriverManager.getConnection(server.url(NAME), NAME, endpoint.programPassword())) {
            return;
        } catch (SQLException e) {
            if (!FIRST_START.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), server.owner(), endpoint.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("""
                    DO $$
                    BEGIN
                      IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = 'motcua') THEN
                        CREATE ROLE motcua;
                      END IF;
                    END $$""");
            statement.execute("ALTER ROLE motcua LOGIN PASSWORD '" + endpoint.programPassword() + "'");
            if (missing(statement)) {
                statement.execute("CREATE DATABASE motcua");
            }
        }
    }

    private static boolean missing(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("SELECT FROM pg_catalog.pg_database d WHERE d.datname = 'motcua'")) {
            return !rows.next();
        }
    }
}
