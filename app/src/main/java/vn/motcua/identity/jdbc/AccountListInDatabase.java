package vn.motcua.identity.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.AccountList;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

@Repository
class AccountListInDatabase implements AccountList {
    private final JdbcClient jdbc;

    AccountListInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(
            Sought sought, Optional<Set<AgencyId>> at, LocalDate today, Optional<PersonId> after, int limit) {
        return jdbc.sql("""
                        SELECT p.id, p.full_name, a.login, a.closed_at IS NOT NULL AS closed, a.demonstration, a.practice
                        FROM identity.person p
                        JOIN identity.account a ON a.person_id = p.id
                        WHERE NOT EXISTS (SELECT 1 FROM identity.guest g WHERE g.person_id = p.id)
                          AND (p.folded_name LIKE :pattern OR a.login LIKE :pattern)
                          AND (CAST(:practice AS boolean) IS NULL OR a.practice = :practice)
                          AND (CAST(:agencies AS uuid[]) IS NULL OR COALESCE((
                                SELECT bool_and(t.agency_id = ANY (CAST(:agencies AS uuid[])))
                                FROM identity.post t
                                WHERE t.person_id = p.id AND t.withdrawn_at IS NULL
                                  AND (upper_inf(t.during) OR upper(t.during) > :today)), FALSE))
                          AND (CAST(:after AS uuid) IS NULL OR (p.folded_name, p.id) > (
                                SELECT l.folded_name, l.id FROM identity.person l WHERE l.id = :after))
                        ORDER BY p.folded_name, p.id
                        LIMIT :limit
                        """)
                .param("pattern", "%" + escaped(sought.text()) + "%")
                .param("practice", sought.practice().orElse(null))
                .param("agencies", Within.parameter(at))
                .param("today", today)
                .param("after", after.map(PersonId::value).orElse(null))
                .param("limit", limit)
                .query((row, _) -> new Line(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("login"),
                        row.getBoolean("closed"),
                        row.getBoolean("demonstration"),
                        row.getBoolean("practice")))
                .list();
    }

    @Override
    public Map<PersonId, String> names(Set<PersonId> people) {
        var ids = people.stream().map(person -> person.value().toString()).toArray(String[]::new);
        return jdbc
                .sql("SELECT p.id, p.full_name FROM identity.person p WHERE p.id = ANY (CAST(:ids AS uuid[]))")
                .param("ids", ids)
                .query((row, _) -> Map.entry(new PersonId(row.getObject("id", UUID.class)), row.getString("full_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Set<PersonId> practising(Set<PersonId> people) {
        var ids = people.stream().map(person -> person.value().toString()).toArray(String[]::new);
        return Set.copyOf(jdbc.sql("""
                        SELECT a.person_id FROM identity.account a
                        WHERE a.practice AND a.person_id = ANY (CAST(:ids AS uuid[]))
                        """)
                .param("ids", ids)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    private static String escaped(String sought) {
        return sought.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
