package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.NoticeChoice;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.identity.usecase.NoticeWays;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;

@Repository
class NoticeWaysInDatabase implements NoticeWays {
    private final JdbcClient jdbc;

    NoticeWaysInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public NoticeChoice of(PersonId person) {
        return jdbc.sql("""
                        SELECT array_to_string(a.told_by, ',') AS ways,
                            CASE WHEN p.phone_confirmed_at IS NOT NULL THEN p.phone END AS phone,
                            a.quiet_from, a.quiet_until, a.digest
                        FROM identity.account a
                        JOIN identity.person p ON p.id = a.person_id
                        WHERE a.person_id = :person
                        """)
                .param("person", person.value())
                .query((row, _) -> new NoticeChoice(
                        ways(row.getString("ways")),
                        Optional.ofNullable(row.getString("phone")).map(Phone::new),
                        quiet(row),
                        row.getBoolean("digest")))
                .optional()
                .orElse(NoticeChoice.LETTERS);
    }

    private static Set<Way> ways(String keys) {
        return Stream.of(keys.split(",")).flatMap(key -> Way.of(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<QuietHours> quiet(ResultSet row) throws SQLException {
        var until = row.getObject("quiet_until", LocalTime.class);
        return Optional.ofNullable(row.getObject("quiet_from", LocalTime.class))
                .map(from -> new QuietHours(from, until));
    }

    @Override
    public void choose(PersonId person, Set<Way> ways, Optional<QuietHours> quiet, boolean digest) {
        jdbc.sql("""
                        UPDATE identity.account
                        SET told_by = string_to_array(:ways, ','), quiet_from = :from, quiet_until = :until,
                            digest = :digest
                        WHERE person_id = :person
                        """)
                .param("ways", ways.stream().sorted().map(Way::key).collect(Collectors.joining(",")))
                .param("from", quiet.map(QuietHours::from).orElse(null))
                .param("until", quiet.map(QuietHours::until).orElse(null))
                .param("digest", digest)
                .param("person", person.value())
                .update();
    }
}
