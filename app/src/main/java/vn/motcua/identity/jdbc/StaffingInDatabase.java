package vn.motcua.identity.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Staffing;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

@Repository
class StaffingInDatabase implements Staffing {
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
        return jdbc
                .sql("""
                        SELECT DISTINCT t.agency_id
                        FROM identity.post t
                        JOIN identity.account a ON a.person_id = t.person_id
                        WHERE t.role = :role AND t.agency_id IN (:among) AND t.during @> CAST(:day AS date)
                          AND t.withdrawn_at IS NULL AND a.closed_at IS NULL AND a.practice = :practice
                          AND (t.fields = '{}' OR coalesce(CAST(:field AS text) = ANY (t.fields), true))
                        """)
                .param("role", role.key())
                .param("among", among.stream().map(AgencyId::value).toList())
                .param("day", day)
                .param("field", field.orElse(null))
                .param("practice", practice)
                .query((row, _) -> new AgencyId(row.getObject("agency_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
