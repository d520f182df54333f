package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;

/** Người đang dùng, read from an open account with all its posts, a row for each. */
final class PresenceRows {
    static final String COLUMNS = """
            a.person_id, a.generation, a.password_temporary, a.second_factor, a.practice, p.full_name,
            t.id, t.role, t.agency_id, lower(t.during) AS first_day, upper(t.during) AS end_day,
            nullif(t.fields, '{}') AS fields
            """;

    static final String OF_ACCOUNT = """
            JOIN identity.person p ON p.id = a.person_id
            LEFT JOIN identity.post t ON t.person_id = a.person_id AND t.withdrawn_at IS NULL
            """;

    static final String ORDER = "ORDER BY lower(t.during), t.id";

    private PresenceRows() {}

    /** From the row at hand and all that follow. */
    static Presence read(ResultSet rows, LocalDate today, Assurance assurance) throws SQLException {
        var person = new PersonId(rows.getObject("person_id", UUID.class));
        var name = rows.getString("full_name");
        var generation = rows.getInt("generation");
        var temporary = rows.getBoolean("password_temporary");
        var secondFactor = rows.getBoolean("second_factor");
        var practises = rows.getBoolean("practice");
        List<Post> posts = new ArrayList<>();
        do {
            if (rows.getObject("id") != null) {
                posts.add(PostsInDatabase.post(rows, posts.size()));
            }
        } while (rows.next());
        return new Presence(
                person,
                name,
                today,
                generation,
                temporary,
                secondFactor,
                practises,
                assurance,
                posts,
                Optional.empty());
    }
}
