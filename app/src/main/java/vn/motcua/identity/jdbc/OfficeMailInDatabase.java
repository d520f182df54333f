package vn.motcua.identity.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.OfficeMail;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

@Repository
class OfficeMailInDatabase implements OfficeMail {
    private final JdbcClient jdbc;

    OfficeMailInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Addressee> holding(Role role, Optional<String> field, AgencyId agency, LocalDate day) {
        return jdbc
                .sql("""
                        SELECT DISTINCT p.id, p.email
                        FROM identity.post t
                        JOIN identity.account a ON a.person_id = t.person_id
                        JOIN identity.person p ON p.id = t.person_id
                        WHERE t.role = :role AND t.agency_id = :agency AND t.during @> CAST(:day AS date)
                          AND t.withdrawn_at IS NULL AND a.closed_at IS NULL AND NOT a.practice
                          AND p.email IS NOT NULL
                          AND (t.fields = '{}' OR coalesce(CAST(:field AS text) = ANY (t.fields), true))
                        ORDER BY p.id
                        """)
                .param("role", role.key())
                .param("agency", agency.value())
                .param("day", day)
                .param("field", field.orElse(null))
                .query((row, _) -> new Written(new PersonId(row.getObject("id", UUID.class)), row.getString("email")))
                .list()
                .stream()
                .flatMap(written ->
                        EmailAddress.parse(written.address()).map(to -> new Addressee(written.person(), to)).stream())
                .toList();
    }

    private record Written(PersonId person, String address) {}
}
