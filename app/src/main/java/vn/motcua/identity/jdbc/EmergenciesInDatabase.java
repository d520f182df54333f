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
import vn.motcua.identity.model.Emergency;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.usecase.Accounts;
import vn.motcua.identity.usecase.EmergencyBook;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

@Repository
class EmergenciesInDatabase implements EmergencyBook {
    private static final String COLUMNS = """
            SELECT e.id, e.person_id, e.record, e.agency_id, e.owner_id, e.code, e.reason, e.declared_at,
                   e.reviewed_by, e.reviewed_at, e.justified, e.remark
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    EmergenciesInDatabase(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public boolean add(Emergency emergency) {
        return jdbc.sql("""
                        INSERT INTO identity.emergency
                            (id, person_id, record, agency_id, owner_id, code, reason, declared_at)
                        VALUES (:id, :person, :record, :agency, :owner, :code, :reason, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", emergency.id())
                        .param("person", emergency.by().value())
                        .param("record", emergency.what().record().orElseThrow())
                        .param("agency", emergency.what().agency().orElseThrow().value())
                        .param(
                                "owner",
                                emergency.what().owner().map(PersonId::value).orElse(null))
                        .param("code", emergency.code())
                        .param("reason", emergency.reason())
                        .param("at", emergency.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean isOpen(PersonId person, UUID record, Instant now) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM identity.emergency e
                            WHERE e.person_id = :person AND e.record = :record AND e.declared_at > :since)
                        """)
                .param("person", person.value())
                .param("record", record)
                .param("since", now.minus(Emergency.LIFE).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Emergency> lock(UUID id) {
        return jdbc.sql(COLUMNS + "FROM identity.emergency e WHERE e.id = :id FOR UPDATE")
                .param("id", id)
                .query((row, _) -> emergency(row))
                .optional();
    }

    @Override
    public void review(UUID id, Emergency.Review review) {
        jdbc.sql("""
                        UPDATE identity.emergency e
                        SET reviewed_by = :by, reviewed_at = :at, justified = :justified, remark = :remark
                        WHERE e.id = :id AND e.reviewed_at IS NULL
                        """)
                .param("by", review.by().value())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("justified", review.justified())
                .param("remark", review.remark())
                .param("id", id)
                .update();
    }

    @Override
    public List<Line> at(Optional<Set<AgencyId>> agencies, int limit) {
        return jdbc.sql(COLUMNS + """
                        , p.full_name AS officer, r.full_name AS reviewer
                        FROM identity.emergency e
                        JOIN identity.person p ON p.id = e.person_id
                        LEFT JOIN identity.person r ON r.id = e.reviewed_by
                        WHERE CAST(:agencies AS uuid[]) IS NULL OR e.agency_id = ANY (CAST(:agencies AS uuid[]))
                        ORDER BY e.reviewed_at IS NOT NULL, e.declared_at DESC, e.id
                        LIMIT :limit
                        """)
                .param("agencies", Within.parameter(agencies))
                .param("limit", limit)
                .query((row, _) -> new Line(
                        emergency(row), row.getString("officer"), Optional.ofNullable(row.getString("reviewer"))))
                .list();
    }

    @Override
    public List<Person> administrators(AgencyId agency, LocalDate day) {
        var here = holders(Role.AGENCY_ADMINISTRATOR, Optional.of(agency), day);
        return here.isEmpty() ? holders(Role.SYSTEM_ADMINISTRATOR, Optional.empty(), day) : here;
    }

    private List<Person> holders(Role role, Optional<AgencyId> agency, LocalDate day) {
        var found = jdbc.sql("""
                        SELECT DISTINCT t.person_id
                        FROM identity.post t
                        JOIN identity.account a ON a.person_id = t.person_id AND a.closed_at IS NULL AND NOT a.practice
                        WHERE t.role = :role AND t.during @> CAST(:day AS date) AND t.withdrawn_at IS NULL
                          AND (CAST(:agency AS uuid) IS NULL OR t.agency_id = :agency)
                        ORDER BY t.person_id
                        """)
                .param("role", role.key())
                .param("day", day)
                .param("agency", agency.map(AgencyId::value).orElse(null))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
        return found.stream()
                .flatMap(person -> accounts.person(person).stream())
                .toList();
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        return new Emergency(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Concerning(
                        Optional.of(row.getObject("record", UUID.class)),
                        Optional.of(new AgencyId(row.getObject("agency_id", UUID.class))),
                        Optional.ofNullable(row.getObject("owner_id", UUID.class))
                                .map(PersonId::new)),
                row.getString("code"),
                row.getString("reason"),
                at(row, "declared_at"),
                review(row));
    }

    private static Optional<Emergency.Review> review(ResultSet row) throws SQLException {
        var by = row.getObject("reviewed_by", UUID.class);
        return by == null
                ? Optional.empty()
                : Optional.of(new Emergency.Review(
                        new PersonId(by),
                        at(row, "reviewed_at"),
                        row.getBoolean("justified"),
                        row.getString("remark")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
