package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.usecase.Mandates;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Trust;

@Repository
class MandatesInDatabase implements Mandates {
    private static final String COLUMNS = """
            m.id, m.principal, m.agent, m.ground, array_to_string(m.trusts, ' ') AS trusts,
            lower(m.during) AS first_day, upper(m.during) AS end_day, m.proof, m.accepted_at, m.ended_at
            """;

    private static final String NAMED = "SELECT " + COLUMNS + """
            , p.full_name AS principal_name, a.full_name AS agent_name
            FROM identity.mandate m
            JOIN identity.person p ON p.id = m.principal
            JOIN identity.person a ON a.id = m.agent
            """;

    private final JdbcClient jdbc;

    MandatesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Mandate mandate, Actor by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO identity.mandate
                            (id, principal, agent, ground, trusts, during, proof, made_at, made_by, accepted_at)
                        VALUES (:id, :principal, :agent, :ground, string_to_array(:trusts, ' '),
                                daterange(:from, CAST(:until AS date)), :proof, :at, CAST(:by AS uuid),
                                CAST(:accepted AS timestamptz))
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", mandate.id())
                        .param("principal", mandate.parties().principal().value())
                        .param("agent", mandate.parties().agent().value())
                        .param("ground", mandate.ground().key())
                        .param(
                                "trusts",
                                mandate.trusts().stream()
                                        .sorted()
                                        .map(Trust::key)
                                        .collect(Collectors.joining(" ")))
                        .param("from", mandate.term().from())
                        .param("until", mandate.term().until().orElse(null))
                        .param("proof", mandate.proof())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.who().map(PersonId::value).orElse(null))
                        .param(
                                "accepted",
                                mandate.acceptedAt()
                                        .map(instant -> instant.atOffset(ZoneOffset.UTC))
                                        .orElse(null))
                        .update()
                == 1;
    }

    @Override
    public Optional<Mandate> lock(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + "FROM identity.mandate m WHERE m.id = :id FOR UPDATE")
                .param("id", id)
                .query(MandatesInDatabase::mandate)
                .optional();
    }

    @Override
    public Optional<Named> find(UUID id) {
        return jdbc.sql(NAMED + "WHERE m.id = :id")
                .param("id", id)
                .query(MandatesInDatabase::named)
                .optional();
    }

    @Override
    public List<Named> all(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(NAMED + "WHERE m.id IN (:ids) ORDER BY m.id")
                        .param("ids", ids)
                        .query(MandatesInDatabase::named)
                        .list();
    }

    @Override
    public List<Mandate> between(PersonId principal, PersonId agent) {
        return jdbc.sql("SELECT " + COLUMNS + """
                        FROM identity.mandate m
                        WHERE m.agent = :agent AND m.principal = :principal AND m.accepted_at IS NOT NULL
                        ORDER BY m.ended_at DESC NULLS FIRST, m.id DESC
                        LIMIT 100
                        """)
                .param("agent", agent.value())
                .param("principal", principal.value())
                .query(MandatesInDatabase::mandate)
                .list();
    }

    @Override
    public List<Named> heldBy(PersonId agent) {
        return of("m.agent", agent);
    }

    @Override
    public List<Named> givenBy(PersonId principal) {
        return of("m.principal", principal);
    }

    private List<Named> of(String column, PersonId person) {
        return jdbc.sql(NAMED + "WHERE " + column
                        + " = :person ORDER BY m.ended_at DESC NULLS FIRST, m.id DESC LIMIT 200")
                .param("person", person.value())
                .query(MandatesInDatabase::named)
                .list();
    }

    @Override
    public void accept(UUID id, Instant at) {
        jdbc.sql("UPDATE identity.mandate SET accepted_at = :at WHERE id = :id AND accepted_at IS NULL")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void end(UUID id, Actor by, Instant at) {
        jdbc.sql("""
                        UPDATE identity.mandate SET ended_at = :at, ended_by = CAST(:by AS uuid)
                        WHERE id = :id AND ended_at IS NULL
                        """)
                .param("id", id)
                .param("by", by.who().map(PersonId::value).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By one index or the other: either of two tables' columns in one condition would be met by reading both tables. */
    @Override
    public Optional<PersonId> called(String loginOrCitizenId, String foldedName, boolean practice) {
        return jdbc.sql("""
                        SELECT p.id
                        FROM (SELECT l.person_id AS id FROM identity.account l WHERE l.login = :called
                              UNION
                              SELECT n.id FROM identity.person n WHERE n.citizen_id = :called) called
                        JOIN identity.person p ON p.id = called.id AND p.folded_name = :name
                        JOIN identity.account a ON a.person_id = p.id AND a.closed_at IS NULL AND a.practice = :practice
                        """)
                .param("called", loginOrCitizenId)
                .param("practice", practice)
                .param("name", foldedName)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(mandate(row, number), row.getString("principal_name"), row.getString("agent_name"));
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                new Mandate.Parties(
                        new PersonId(row.getObject("principal", UUID.class)),
                        new PersonId(row.getObject("agent", UUID.class))),
                Ground.of(row.getString("ground")),
                trusts(row.getString("trusts")),
                new Mandate.Term(
                        row.getObject("first_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("end_day", LocalDate.class))),
                row.getString("proof"),
                instant(row, "accepted_at"),
                instant(row, "ended_at"));
    }

    private static Set<Trust> trusts(String keys) {
        return Arrays.stream(keys.split(" ")).map(Trust::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
