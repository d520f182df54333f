package vn.motcua.identity.jdbc;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.PeopleNames;
import vn.motcua.shared.PersonId;

@Repository
class PeopleNamesInDatabase implements PeopleNames {
    private final JdbcClient jdbc;

    PeopleNamesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, String> of(Set<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT p.id, p.full_name FROM identity.person p WHERE p.id IN (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new Named(new PersonId(row.getObject("id", UUID.class)), row.getString("full_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::person, Named::name));
    }

    private record Named(PersonId person, String name) {}
}
