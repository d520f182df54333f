package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Device;
import vn.motcua.identity.model.Origin;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.identity.usecase.Providers;
import vn.motcua.identity.usecase.Sessions;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.PersonId;

@Repository
class SessionsInDatabase implements Sessions {
    private static final String BEARING =
            "SELECT s.seen_at, s.assurance, s.delegation_id, " + PresenceRows.COLUMNS + """
            FROM identity.session s
            JOIN identity.account a
                ON a.person_id = s.person_id AND a.generation = s.generation AND a.closed_at IS NULL
            """
                    + PresenceRows.OF_ACCOUNT + """
            WHERE s.hash = :hash
            """ + PresenceRows.ORDER;

    private final JdbcClient jdbc;

    SessionsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(SessionSecret secret, Entry entry, Instant now) {
        jdbc.sql("""
                        INSERT INTO identity.session
                            (hash, id, person_id, generation, begun_at, seen_at, browser, network,
                             assurance, provider, provider_session, provider_token)
                        VALUES (:hash, :id, :person, :generation, :now, :now, :browser, :network,
                                :assurance, :provider, :providerSession, :providerToken)
                        """)
                .param("hash", secret.hash())
                .param("id", entry.id())
                .param("person", entry.person().value())
                .param("generation", entry.generation())
                .param("now", at(now))
                .param("browser", entry.origin().browser())
                .param("network", entry.origin().network())
                .params(ProofRows.of(entry.proof()))
                .update();
    }

    @Override
    public void goOn(SessionSecret secret, SessionSecret next, int generation, Instant now) {
        jdbc.sql("""
                        UPDATE identity.session s
                        SET hash = :next, generation = :generation, seen_at = :now
                        WHERE s.hash = :hash
                        """)
                .param("next", next.hash())
                .param("generation", generation)
                .param("now", at(now))
                .param("hash", secret.hash())
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
        var delegation = Optional.ofNullable(rows.getObject("delegation_id", UUID.class));
        var presence = PresenceRows.read(rows, today, Assurance.of(rows.getString("assurance")));
        return Optional.of(new Seen(presence, at, delegation));
    }

    @Override
    public void seen(SessionSecret secret, Instant now) {
        jdbc.sql("UPDATE identity.session SET seen_at = :now WHERE hash = :hash AND seen_at < :now")
                .param("hash", secret.hash())
                .param("now", at(now))
                .update();
    }

    @Override
    public void standIn(SessionSecret secret, Optional<UUID> delegation) {
        jdbc.sql("UPDATE identity.session SET delegation_id = :delegation WHERE hash = :hash")
                .param("delegation", delegation.orElse(null))
                .param("hash", secret.hash())
                .update();
    }

    @Override
    public void end(SessionSecret secret) {
        jdbc.sql("DELETE FROM identity.session s WHERE s.hash = :hash")
                .param("hash", secret.hash())
                .update();
    }

    @Override
    public Optional<Proof> proof(SessionSecret secret) {
        return jdbc.sql("""
                        SELECT s.assurance, s.provider, s.provider_session, s.provider_token
                        FROM identity.session s
                        WHERE s.hash = :hash
                        """).param("hash", secret.hash()).query(ProofRows::read).optional();
    }

    @Override
    public List<Device> of(PersonId person, Instant since) {
        return jdbc.sql("""
                        SELECT s.id, s.hash, s.browser, s.network, s.begun_at, s.seen_at
                        FROM identity.session s
                        JOIN identity.account a ON a.person_id = s.person_id AND a.generation = s.generation
                        WHERE s.person_id = :person AND s.seen_at > :since
                        ORDER BY s.seen_at DESC, s.id
                        """)
                .param("person", person.value())
                .param("since", at(since))
                .query(SessionsInDatabase::device)
                .list();
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                row.getString("hash"),
                new Origin(row.getString("browser"), row.getString("network")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public boolean end(PersonId person, UUID id) {
        return jdbc.sql("DELETE FROM identity.session s WHERE s.person_id = :person AND s.id = :id")
                        .param("person", person.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public List<UUID> endOthers(PersonId person, SessionSecret kept) {
        return jdbc.sql("""
                        DELETE FROM identity.session s
                        WHERE s.person_id = :person AND s.hash <> :kept
                        RETURNING s.id
                        """)
                .param("person", person.value())
                .param("kept", kept.hash())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public List<Ended> endAt(Providers.Ending ending) {
        var which = ending.session().isPresent() ? "s.provider_session = :session" : """
                s.person_id = (
                    SELECT e.person_id FROM identity.electronic_identity e
                    WHERE e.issuer = :issuer AND e.subject = :subject)
                """;
        return jdbc.sql("DELETE FROM identity.session s WHERE s.provider = :provider AND " + which
                        + " RETURNING s.id, s.person_id")
                .param("provider", ending.provider())
                .param("session", ending.session().orElse(""))
                .param("issuer", ending.issuer())
                .param("subject", ending.subject().orElse(""))
                .query((row, _) -> new Ended(
                        row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class))))
                .list();
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
