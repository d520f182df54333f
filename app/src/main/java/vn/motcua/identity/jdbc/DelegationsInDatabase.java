package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Delegation;
import vn.motcua.identity.model.Deputy;
import vn.motcua.identity.usecase.Delegations;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

@Repository
class DelegationsInDatabase implements Delegations {
    private static final String LINE = """
            SELECT d.id, d.giver_id, d.taker_id, d.agency_id, d.roles, lower(d.during) AS first_day,
                   upper(d.during) AS end_day, d.reason, g.full_name AS giver, t.full_name AS taker
            FROM identity.delegation d
            JOIN identity.person g ON g.id = d.giver_id
            JOIN identity.person t ON t.id = d.taker_id
            WHERE d.ended_at IS NULL
            """;

    private final JdbcClient jdbc;

    DelegationsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Delegation delegation, Instant now) {
        return jdbc.sql("""
                        INSERT INTO identity.delegation
                            (id, giver_id, taker_id, agency_id, roles, during, reason, entered_at)
                        VALUES (:id, :giver, :taker, :agency, CAST(:roles AS text[]), daterange(:from, :until),
                                :reason, :now)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", delegation.id())
                        .param("giver", delegation.giver().value())
                        .param("taker", delegation.taker().value())
                        .param("agency", delegation.agency().value())
                        .param(
                                "roles",
                                delegation.roles().stream()
                                        .map(Role::key)
                                        .sorted()
                                        .toArray(String[]::new))
                        .param("from", delegation.from())
                        .param("until", delegation.until())
                        .param("reason", delegation.reason())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Delegation> find(UUID id) {
        return jdbc.sql(LINE + "AND d.id = :id")
                .param("id", id)
                .query((row, _) -> delegation(row))
                .optional();
    }

    @Override
    public List<Line> of(PersonId person, LocalDate today) {
        return jdbc.sql(LINE + """
                        AND (d.giver_id = :person OR d.taker_id = :person) AND upper(d.during) > :today
                        ORDER BY lower(d.during), d.id
                        """)
                .param("person", person.value())
                .param("today", today)
                .query(DelegationsInDatabase::line)
                .list();
    }

    @Override
    public List<Line> at(Optional<Set<AgencyId>> agencies, LocalDate today, int limit) {
        return jdbc.sql(LINE + """
                        AND (CAST(:agencies AS uuid[]) IS NULL OR d.agency_id = ANY (CAST(:agencies AS uuid[])))
                        AND upper(d.during) > :today
                        ORDER BY lower(d.during), d.id
                        LIMIT :limit
                        """)
                .param("agencies", Within.parameter(agencies))
                .param("today", today)
                .param("limit", limit)
                .query(DelegationsInDatabase::line)
                .list();
    }

    @Override
    public Optional<Deputy> inForce(UUID id, PersonId taker, LocalDate today) {
        var lent = jdbc.sql("""
                        SELECT d.giver_id, g.full_name AS giver, p.id, p.role, p.agency_id,
                               lower(d.during) AS first_day, upper(d.during) AS end_day,
                               nullif(p.fields, '{}') AS fields
                        FROM identity.delegation d
                        JOIN identity.person g ON g.id = d.giver_id
                        JOIN identity.account a ON a.person_id = d.giver_id AND a.closed_at IS NULL
                        JOIN identity.post p ON p.person_id = d.giver_id AND p.agency_id = d.agency_id
                             AND p.role = ANY (d.roles) AND p.during @> CAST(:today AS date)
                             AND p.withdrawn_at IS NULL
                        WHERE d.id = :id AND d.taker_id = :taker AND d.ended_at IS NULL
                          AND d.during @> CAST(:today AS date)
                        ORDER BY p.role, p.id
                        """)
                .param("id", id)
                .param("taker", taker.value())
                .param("today", today)
                .query((row, number) -> new Lent(
                        new PersonId(row.getObject("giver_id", UUID.class)),
                        row.getString("giver"),
                        PostsInDatabase.post(row, number)))
                .list();
        return lent.stream()
                .findFirst()
                .map(first -> new Deputy(
                        id,
                        first.giver(),
                        first.name(),
                        lent.stream().map(Lent::post).toList()));
    }

    @Override
    public boolean end(UUID id, Instant now) {
        return jdbc.sql("UPDATE identity.delegation d SET ended_at = :now WHERE d.id = :id AND d.ended_at IS NULL")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private record Lent(PersonId giver, String name, Post post) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(delegation(row), row.getString("giver"), row.getString("taker"));
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .collect(Collectors.toUnmodifiableSet());
        return new Delegation(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("giver_id", UUID.class)),
                new PersonId(row.getObject("taker_id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                roles,
                row.getObject("first_day", LocalDate.class),
                row.getObject("end_day", LocalDate.class),
                row.getString("reason"));
    }
}
