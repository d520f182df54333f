package vn.motcua.identity.jdbc;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.OfficerNames;
import vn.motcua.shared.PersonId;

@Repository
class OfficerNamesInDatabase implements OfficerNames {
    private final JdbcClient jdbc;

    OfficerNamesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, String> of(Set<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT p.id, p.full_name
                        FROM identity.person p
                        WHERE p.id = ANY (:people)
                          AND (EXISTS (SELECT 1 FROM identity.post t WHERE t.person_id = p.id AND t.withdrawn_at IS NULL)
                               OR EXISTS (SELECT 1 FROM identity.client c WHERE c.id = p.id))
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new Named(new PersonId(row.getObject("id", UUID.class)), row.getString("full_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::person, Named::name));
    }

    private record Named(PersonId person, String name) {}
}
