package vn.motcua.identity.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.OfficersOnPost;
import vn.motcua.identity.Staffing;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

@Repository
class StaffingInDatabase implements Staffing, OfficersOnPost {
    private static final String ON_POST = """
            FROM identity.post t
            JOIN identity.account a ON a.person_id = t.person_id
            WHERE t.role = :role AND t.agency_id IN (:among) AND t.during @> CAST(:day AS date)
              AND t.withdrawn_at IS NULL AND a.closed_at IS NULL AND a.practice = :practice
              AND (t.fields = '{}' OR coalesce(CAST(:field AS text) = ANY (t.fields), true))
            """;

    private final JdbcClient jdbc;

    StaffingInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<AgencyId> having(
            Role role, Optional<String> field, Set<AgencyId> among, LocalDate day, boolean practice) {
        if (among.isEmpty()) {
            return Set.of();
        }
        return onPost("SELECT DISTINCT t.agency_id ", role, field, among, day, practice)
                .query((row, _) -> new AgencyId(row.getObject("agency_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> holding(Role role, Optional<String> field, AgencyId agency, LocalDate day, boolean practice) {
        return onPost("SELECT DISTINCT t.person_id ", role, field, Set.of(agency), day, practice)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private JdbcClient.StatementSpec onPost(
            String what, Role role, Optional<String> field, Set<AgencyId> among, LocalDate day, boolean practice) {
        return jdbc.sql(what + ON_POST)
                .param("role", role.key())
                .param("among", among.stream().map(AgencyId::value).toList())
                .param("day", day)
                .param("field", field.orElse(null))
                .param("practice", practice);
    }
}
