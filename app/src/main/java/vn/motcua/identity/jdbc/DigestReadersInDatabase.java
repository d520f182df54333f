package vn.motcua.identity.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.DigestReaders;
import vn.motcua.identity.usecase.Posts;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;

@Repository
class DigestReadersInDatabase implements DigestReaders {
    /** Before every id there is. */
    private static final PersonId FIRST = new PersonId(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final Posts posts;

    DigestReadersInDatabase(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** Whose address cannot be read is passed by, so that fewer come than were asked for does not mean that there are no more. */
    @Override
    public List<Reader> after(Optional<PersonId> last, int most, LocalDate day) {
        return jdbc
                .sql("""
                        SELECT p.id, p.email
                        FROM identity.person p
                        JOIN identity.account a ON a.person_id = p.id
                        WHERE p.id > :last AND p.email IS NOT NULL
                          AND a.closed_at IS NULL AND NOT a.practice AND a.digest
                          AND p.id IN (
                              SELECT t.person_id FROM identity.post t
                              WHERE t.person_id > :last AND t.during @> CAST(:day AS date) AND t.withdrawn_at IS NULL)
                        ORDER BY p.id
                        LIMIT :most
                        """)
                .param("last", last.orElse(FIRST).value())
                .param("day", day)
                .param("most", most)
                .query((row, _) -> new Written(new PersonId(row.getObject("id", UUID.class)), row.getString("email")))
                .list()
                .stream()
                .flatMap(written -> reader(written, day))
                .toList();
    }

    private Stream<Reader> reader(Written written, LocalDate day) {
        return EmailAddress.parse(written.address())
                .map(to -> new Reader(
                        written.person(),
                        to,
                        posts.of(written.person()).stream()
                                .filter(post -> post.heldOn(day))
                                .toList()))
                .stream();
    }

    private record Written(PersonId person, String address) {}
}
