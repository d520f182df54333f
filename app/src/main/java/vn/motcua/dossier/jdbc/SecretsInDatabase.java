package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Secrets;
import vn.motcua.shared.VietnamTime;

@Repository
class SecretsInDatabase implements Secrets {
    private static final int SWEEP = 20;

    /** A row cannot be locked before there is one: so a name is, that of the dossier or else the code. */
    private static final String LOCK = """
            SELECT d.id, d.secret,
                pg_advisory_xact_lock(
                    hashtextextended('dossier.guess ' || coalesce(CAST(d.id AS text), asked.code), 0)) AS held
            FROM (VALUES (CAST(:code AS text))) asked (code)
            LEFT JOIN dossier.dossier d
                ON d.id = (SELECT c.dossier_id FROM dossier.code c WHERE c.code = :code)
            """;

    /** Asked after the lock was given, and so seeing what the last to hold it has written. */
    private static final String FORGOTTEN = """
            SELECT asked.name,
                coalesce((
                    SELECT t.forgotten_at FROM dossier.guess t
                    WHERE t.seal = sha256((SELECT s.key FROM dossier.guess_secret s)
                        || convert_to(asked.name, 'UTF8'))), 'epoch') AS target,
                coalesce((
                    SELECT l.forgotten_at FROM dossier.guess l
                    WHERE l.seal = sha256((SELECT s.key FROM dossier.guess_secret s)
                        || convert_to(:line, 'UTF8'))), 'epoch') AS line
            FROM (
                SELECT 'code ' || coalesce((
                        SELECT CAST(c.dossier_id AS text) FROM dossier.code c WHERE c.code = :code), :code) AS name
                ) asked
            """;

    private static final String LOCK_GUESSER =
            "SELECT pg_advisory_xact_lock(hashtextextended('dossier.guess ' || :guesser, 0)) AS held";

    private static final String FORGOTTEN_OF_GUESSER = """
            SELECT coalesce((
                SELECT g.forgotten_at FROM dossier.guess g
                WHERE g.seal = sha256((SELECT s.key FROM dossier.guess_secret s)
                    || convert_to(:guesser, 'UTF8'))), 'epoch') AS forgotten
            """;

    private final JdbcClient jdbc;
    private final OneTrip trip;

    SecretsInDatabase(NamedParameterJdbcOperations jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        trip = new OneTrip(jdbc);
    }

    @Override
    public Locked lock(String code, String line) {
        return trip.ask(List.of(LOCK, FORGOTTEN), Map.of("code", code, "line", line), answers -> {
            var held = answers.next((row, _) -> held(row)).getFirst();
            return answers.next((row, _) -> new Locked(held, row.getString("name"), forgotten(row)))
                    .getFirst();
        });
    }

    @Override
    public Instant lock(String guesser) {
        return trip.ask(List.of(LOCK_GUESSER, FORGOTTEN_OF_GUESSER), Map.of("guesser", guesser), answers -> {
            answers.next((row, _) -> row.getString("held"));
            return answers.next((row, _) -> instant(row, "forgotten")).getFirst();
        });
    }

    private static Optional<Held> held(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new Held(new DossierId(id), row.getString("secret")));
    }

    private static Forgotten forgotten(ResultSet row) throws SQLException {
        return new Forgotten(instant(row, "target"), instant(row, "line"));
    }

    @Override
    public void remember(String what, Instant now, Duration longer) {
        jdbc.sql("""
                        INSERT INTO dossier.guess AS g (seal, forgotten_at)
                        SELECT sha256(s.key || convert_to(:what, 'UTF8')), :now + make_interval(secs => :longer)
                        FROM dossier.guess_secret s
                        ON CONFLICT (seal) DO UPDATE
                        SET forgotten_at = greatest(g.forgotten_at, :now) + make_interval(secs => :longer)
                        """)
                .param("what", what)
                .param("now", now.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("longer", longer.toSeconds())
                .update();
        sweep(now);
    }

    /** Whoever guesses wrong clears away what is forgotten; no timer is needed. */
    private void sweep(Instant now) {
        jdbc.sql("""
                        DELETE FROM dossier.guess
                        WHERE seal IN (
                            SELECT g.seal FROM dossier.guess g
                            WHERE g.forgotten_at < :now
                            ORDER BY g.forgotten_at, g.seal LIMIT :most
                            FOR UPDATE SKIP LOCKED)
                        """)
                .param("now", now.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("most", SWEEP)
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
