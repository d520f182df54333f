package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.api.Scope;
import vn.motcua.identity.model.Bearer;
import vn.motcua.identity.model.Client;
import vn.motcua.identity.usecase.Clients;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;

@Repository
class ClientsInDatabase implements Clients {
    private static final String CLIENT = """
            SELECT c.id, p.full_name, c.role, c.agency_id, c.scopes, c.registered_at, c.revoked_at, c.last_used_on
            FROM identity.client c
            JOIN identity.person p ON p.id = c.id
            """;

    private final JdbcClient jdbc;

    ClientsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Client client, String hash) {
        return name(client) && enter(client, hash);
    }

    private boolean name(Client client) {
        return jdbc.sql("""
                        INSERT INTO identity.person (id, full_name, folded_name, entered_at)
                        VALUES (:id, :name, :folded, :now)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", client.id())
                        .param("name", client.name())
                        .param("folded", Text.fold(client.name()))
                        .param("now", at(client.registeredAt()))
                        .update()
                == 1;
    }

    private boolean enter(Client client, String hash) {
        return jdbc.sql("""
                        INSERT INTO identity.client (id, role, agency_id, scopes, hash, registered_at)
                        VALUES (:id, :role, :agency, :scopes, :hash, :now)
                        """)
                        .param("id", client.id())
                        .param("role", client.role().key())
                        .param("agency", client.agency().value())
                        .param("scopes", Scope.written(client.scopes()))
                        .param("hash", hash)
                        .param("now", at(client.registeredAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Client> find(UUID id) {
        return jdbc.sql(CLIENT + "WHERE c.id = :id")
                .param("id", id)
                .query(ClientsInDatabase::client)
                .optional();
    }

    @Override
    public Optional<Client> hold(UUID id) {
        return jdbc.sql(CLIENT + "WHERE c.id = :id FOR UPDATE OF c")
                .param("id", id)
                .query(ClientsInDatabase::client)
                .optional();
    }

    @Override
    public List<Client> of(Optional<Set<AgencyId>> agencies) {
        return jdbc.sql(CLIENT + """
                        WHERE CAST(:agencies AS uuid[]) IS NULL OR c.agency_id = ANY (CAST(:agencies AS uuid[]))
                        ORDER BY c.revoked_at IS NOT NULL, p.folded_name, c.id
                        """)
                .param("agencies", Within.parameter(agencies))
                .query(ClientsInDatabase::client)
                .list();
    }

    @Override
    public void rotate(UUID id, String hash, Instant formerUntil) {
        jdbc.sql("""
                        UPDATE identity.client c
                        SET hash = :hash, former_hash = c.hash, former_until = :formerUntil
                        WHERE c.id = :id
                        """)
                .param("hash", hash)
                .param("formerUntil", at(formerUntil))
                .param("id", id)
                .update();
    }

    @Override
    public void revoke(UUID id, Instant now) {
        jdbc.sql("UPDATE identity.client c SET revoked_at = :now WHERE c.id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    @Override
    public void used(UUID id, LocalDate day) {
        jdbc.sql("UPDATE identity.client c SET last_used_on = :day WHERE c.id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    @Override
    public Optional<Client> showing(UUID id, String hash, Instant now) {
        return jdbc.sql(CLIENT + """
                        WHERE c.id = :id AND c.revoked_at IS NULL
                          AND (c.hash = :hash OR (c.former_hash = :hash AND c.former_until > :now))
                        """)
                .param("id", id)
                .param("hash", hash)
                .param("now", at(now))
                .query(ClientsInDatabase::client)
                .optional();
    }

    @Override
    public void lend(Client client, String hash, Set<Scope> scopes, Instant now, Instant until) {
        jdbc.sql("DELETE FROM identity.lent_token l WHERE l.until <= :now")
                .param("now", at(now))
                .update();
        jdbc.sql("""
                        INSERT INTO identity.lent_token (hash, client_id, scopes, until)
                        VALUES (:hash, :client, :scopes, :until)
                        """)
                .param("hash", hash)
                .param("client", client.id())
                .param("scopes", Scope.written(scopes))
                .param("until", at(until))
                .update();
    }

    @Override
    public Optional<Bearer> bearing(String hash, Instant now, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, p.full_name, c.role, c.agency_id, c.scopes, c.registered_at, c.revoked_at,
                               c.last_used_on, l.scopes AS lent
                        FROM identity.lent_token l
                        JOIN identity.client c ON c.id = l.client_id
                        JOIN identity.person p ON p.id = c.id
                        WHERE l.hash = :hash AND l.until > :now AND c.revoked_at IS NULL
                        """)
                .param("hash", hash)
                .param("now", at(now))
                .query((row, number) -> new Bearer(client(row, number).presence(today), scopes(row, "lent")))
                .optional();
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                row.getObject("id", UUID.class),
                row.getString("full_name"),
                Role.of(row.getString("role")),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                scopes(row, "scopes"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)));
    }

    private static Set<Scope> scopes(ResultSet row, String column) throws SQLException {
        return Scope.parse(row.getString(column)).orElseThrow();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
