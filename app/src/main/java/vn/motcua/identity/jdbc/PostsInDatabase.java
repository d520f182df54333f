package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.Posts;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

@Repository
class PostsInDatabase implements Posts {
    private final JdbcClient jdbc;

    PostsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Post> of(PersonId person) {
        return jdbc.sql("""
                        SELECT t.id, t.role, t.agency_id, lower(t.during) AS first_day, upper(t.during) AS end_day,
                               nullif(t.fields, '{}') AS fields
                        FROM identity.post t
                        WHERE t.person_id = :person AND t.withdrawn_at IS NULL
                        ORDER BY lower(t.during), t.id
                        """)
                .param("person", person.value())
                .query(PostsInDatabase::post)
                .list();
    }

    @Override
    public Optional<Held> find(UUID post) {
        return jdbc.sql("""
                        SELECT t.person_id, t.withdrawn_at IS NOT NULL AS withdrawn,
                               t.id, t.role, t.agency_id, lower(t.during) AS first_day, upper(t.during) AS end_day,
                               nullif(t.fields, '{}') AS fields
                        FROM identity.post t
                        WHERE t.id = :post
                        """)
                .param("post", post)
                .query((row, number) -> new Held(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        post(row, number),
                        row.getBoolean("withdrawn")))
                .optional();
    }

    @Override
    public void add(PersonId person, Post post) {
        jdbc.sql("""
                        INSERT INTO identity.post (id, person_id, role, agency_id, during, fields)
                        VALUES (:id, :person, :role, :agency, daterange(:from, CAST(:until AS date)),
                                CAST(:fields AS text[]))
                        """)
                .param("id", post.id())
                .param("person", person.value())
                .param("role", post.role().key())
                .param("agency", post.agency().value())
                .param("from", post.from())
                .param("until", post.until().orElse(null))
                .param("fields", post.fields().toArray(String[]::new))
                .update();
    }

    @Override
    public boolean overlaps(PersonId person, Post post) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM identity.post t
                            WHERE t.person_id = :person AND t.role = :role AND t.agency_id = :agency
                              AND t.during && daterange(:from, CAST(:until AS date)) AND t.withdrawn_at IS NULL)
                        """)
                .param("person", person.value())
                .param("role", post.role().key())
                .param("agency", post.agency().value())
                .param("from", post.from())
                .param("until", post.until().orElse(null))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void end(UUID post, LocalDate today, Instant now) {
        jdbc.sql("""
                        UPDATE identity.post t
                        SET during = CASE WHEN lower(t.during) < CAST(:today AS date)
                                          THEN daterange(lower(t.during), CAST(:today AS date)) ELSE t.during END,
                            withdrawn_at = CASE WHEN lower(t.during) >= CAST(:today AS date)
                                                THEN CAST(:now AS timestamptz) END
                        WHERE t.id = :post
                        """)
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("post", post)
                .update();
    }

    @Override
    public boolean isKeptByAnother(Role role, PersonId than, LocalDate day) {
        // Held until the transaction ends: two administrators who end each other are asked one after the other.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:role, 0))")
                .param("role", "identity.post " + role.key())
                .query(rows -> {});
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM identity.post t
                            JOIN identity.account a ON a.person_id = t.person_id
                            WHERE t.role = :role AND t.person_id <> :than AND t.during @> CAST(:day AS date)
                              AND upper_inf(t.during)
                              AND t.withdrawn_at IS NULL AND a.closed_at IS NULL AND NOT a.practice)
                        """)
                .param("role", role.key())
                .param("than", than.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Most posts are for every field, and of these the driver is asked for no array. */
    private static Set<String> fields(ResultSet row) throws SQLException {
        var fields = row.getArray("fields");
        return fields == null ? Set.of() : Set.of((String[]) fields.getArray());
    }

    static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                Role.of(row.getString("role")),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("end_day", LocalDate.class)),
                fields(row));
    }
}
