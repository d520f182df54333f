package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.identity.usecase.Sessions;
import vn.motcua.shared.PersonId;

@Repository
class SessionsInDatabase implements Sessions {
    private static final String BEARING =
            "SELECT s.seen_at, " + PresenceRows.COLUMNS + """
            FROM identity.session s
            JOIN identity.account a
                ON a.person_id = s.person_id AND a.generation = s.generation AND a.closed_at IS NULL
            """ + PresenceRows.OF_ACCOUNT + """
            WHERE s.hash = :hash
            """ + PresenceRows.ORDER;

    private final JdbcClient jdbc;

    SessionsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(SessionSecret secret, PersonId person, int generation, Instant now) {
        jdbc.sql("""
                        INSERT INTO identity.session (hash, person_id, generation, begun_at, seen_at)
                        VALUES (:hash, :person, :generation, :now, :now)
                        """)
                .param("hash", secret.hash())
                .param("person", person.value())
                .param("generation", generation)
                .param("now", at(now))
                .update();
    }

    @Override
    public Optional<Seen> bearing(SessionSecret secret, LocalDate today) {
        return jdbc.sql(BEARING).param("hash", secret.hash()).query((ResultSetExtractor<Optional<Seen>>)
                rows -> seen(rows, today));
    }

    private static Optional<Seen> seen(ResultSet rows, LocalDate today) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var at = rows.getObject("seen_at", OffsetDateTime.class).toInstant();
        return Optional.of(new Seen(PresenceRows.read(rows, today), at));
    }

    @Override
    public void seen(SessionSecret secret, Instant now) {
        jdbc.sql("UPDATE identity.session SET seen_at = :now WHERE hash = :hash AND seen_at < :now")
                .param("hash", secret.hash())
                .param("now", at(now))
                .update();
    }

    @Override
    public void end(SessionSecret secret) {
        jdbc.sql("DELETE FROM identity.session s WHERE s.hash = :hash")
                .param("hash", secret.hash())
                .update();
    }

    @Override
    public int sweep(Instant before, int most) {
        return jdbc.sql("""
                        DELETE FROM identity.session s
                        WHERE s.hash IN (SELECT o.hash FROM identity.session o WHERE o.seen_at < :before LIMIT :most)
                        """).param("before", at(before)).param("most", most).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
