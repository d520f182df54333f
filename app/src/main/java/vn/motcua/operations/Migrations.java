package vn.motcua.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Nâng cấp lược đồ: brings every room's schema to what this program expects, as the database owner.
 *
 * <p>Each room migrates its own schema from {@code db/migration/<room>}. A fingerprint of all migrations is kept in the
 * database, so that a start with nothing to do asks one question. Nodes starting together wait for one another.
 */
public final class Migrations {
    private static final long LOCK = 7_202_511_210L;
    private static final String FIRST = "shared";

    private final Database database;
    private final List<Resource> files;

    public Migrations(Database database) throws IOException {
        this.database = database;
        this.files = List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql"));
    }

    /** Migrates what is not yet migrated. */
    public void run() throws SQLException {
        var fingerprint = fingerprint();
        try (var connection = database.asOwner().getConnection()) {
            if (isAt(connection, fingerprint)) {
                return;
            }
            execute(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
            prepareRole(connection);
            for (var room : rooms()) {
                migrate(room);
            }
            record(connection, fingerprint);
        }
    }

    /** Whether the database is as this program expects; asked where somebody else migrates. */
    public boolean done() throws SQLException {
        try (var connection =
                Database.source(database.url(), database.program()).getConnection()) {
            return isAt(connection, fingerprint());
        }
    }

    /** The rooms that keep data: {@code shared} first, for all may use its functions. */
    List<String> rooms() {
        return files.stream()
                .map(Migrations::room)
                .distinct()
                .sorted(Comparator.comparing((String room) -> !room.equals(FIRST))
                        .thenComparing(room -> room))
                .toList();
    }

    private void migrate(String room) {
        Flyway.configure()
                .dataSource(database.asOwner())
                .locations("classpath:db/migration/" + room)
                .schemas(room)
                .table("flyway_history")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** The program's role, and who may take it: the owner, who grants it, and the program's own login. */
    private void prepareRole(Connection connection) throws SQLException {
        execute(connection, """
                DO $$
                DECLARE
                  login name;
                BEGIN
                  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = 'motcua_program') THEN
                    CREATE ROLE motcua_program NOLOGIN;
                  END IF;
                  FOREACH login IN ARRAY ARRAY[current_user, '%s'] LOOP
                    IF NOT pg_has_role(login, 'motcua_program', 'MEMBER') THEN
                      EXECUTE format('GRANT motcua_program TO %%I', login);
                    END IF;
                  END LOOP;
                END $$""".formatted(connection
                .unwrap(PGConnection.class)
                .escapeLiteral(database.program().user())));
    }

    private static boolean isAt(Connection connection, String fingerprint) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT shobj_description(d.oid, 'pg_database') = ? FROM pg_catalog.pg_database d WHERE d.datname = current_database()")) {
            query.setString(1, fingerprint);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static void record(Connection connection, String fingerprint) throws SQLException {
        execute(
                connection,
                "DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), '" + fingerprint
                        + "'); END $$");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String room(Resource file) {
        var path = path(file);
        var parts = path.split("/");
        return parts[parts.length - 2];
    }

    private static String path(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new IllegalStateException("a migration without an address: " + file, e);
        }
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var ordered = new ArrayList<>(files);
            ordered.sort(Comparator.comparing(file -> room(file) + "/" + file.getFilename()));
            for (var file : ordered) {
                digest.update((room(file) + "/" + file.getFilename() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return "migrations " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("the migrations cannot be read", e);
        }
    }
}
