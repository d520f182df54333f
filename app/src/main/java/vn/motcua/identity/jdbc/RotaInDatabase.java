package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Rota;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

@Repository
class RotaInDatabase implements Rota {
    private static final String AT = """
            SELECT t.person_id, t.role, t.fields, lower(d.during) AS first_day, upper(d.during) AS end_day
            FROM identity.post t
            JOIN identity.account a ON a.person_id = t.person_id
            LEFT JOIN identity.delegation d ON d.giver_id = t.person_id AND d.agency_id = t.agency_id
                AND t.role = ANY (d.roles) AND d.ended_at IS NULL AND upper(d.during) > :day
            WHERE t.agency_id = :agency AND t.during @> CAST(:day AS date) AND t.withdrawn_at IS NULL
              AND a.closed_at IS NULL AND a.practice = :practice
            ORDER BY t.role, t.person_id, first_day, end_day, t.id
            """;

    private final JdbcClient jdbc;

    RotaInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Turn> at(AgencyId agency, LocalDate day, boolean practice) {
        Map<Map.Entry<PersonId, Role>, Turn> turns = new LinkedHashMap<>();
        jdbc.sql(AT)
                .param("agency", agency.value())
                .param("day", day)
                .param("practice", practice)
                .query(RotaInDatabase::turn)
                .list()
                .forEach(turn -> turns.merge(Map.entry(turn.person(), turn.role()), turn, RotaInDatabase::both));
        return List.copyOf(turns.values());
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.of(row.getString("role")),
                Set.copyOf(Arrays.asList((String[]) row.getArray("fields").getArray())),
                away(row).stream().toList());
    }

    private static Optional<Away> away(ResultSet row) throws SQLException {
        var first = Optional.ofNullable(row.getObject("first_day", LocalDate.class));
        var end = row.getObject("end_day", LocalDate.class);
        return first.map(day -> new Away(day, end));
    }

    /** One row for each post and absence; a post for every field lifts the limits of another. */
    private static Turn both(Turn one, Turn other) {
        var fields = one.fields().isEmpty() || other.fields().isEmpty()
                ? Stream.<String>empty()
                : Stream.concat(one.fields().stream(), other.fields().stream());
        return new Turn(
                one.person(),
                one.role(),
                Set.copyOf(fields.distinct().toList()),
                Stream.concat(one.away().stream(), other.away().stream())
                        .distinct()
                        .toList());
    }
}
