package vn.motcua.api.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.api.model.Given;
import vn.motcua.api.model.Sent;
import vn.motcua.api.usecase.GivenAnswers;

@Repository
class GivenAnswersInDatabase implements GivenAnswers {
    private static final String NAME_END = ": ";

    private final JdbcClient jdbc;

    GivenAnswersInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(UUID person, String key) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "api.answer " + person + " " + key)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Entry> find(UUID person, String key) {
        return jdbc.sql("""
                        SELECT a.imprint, a.status, a.headers, a.body
                        FROM api.answer a
                        WHERE a.person = :person AND a.key = :key
                        """)
                .param("person", person)
                .param("key", key)
                .query(GivenAnswersInDatabase::entry)
                .optional();
    }

    @Override
    public void keep(Sent sent, Given given, Instant at) {
        jdbc.sql("""
                        INSERT INTO api.answer (person, key, imprint, status, headers, body, given_at)
                        VALUES (:person, :key, :imprint, :status, :headers, :body, :at)
                        """)
                .param("person", sent.person())
                .param("key", sent.key())
                .param("imprint", sent.imprint())
                .param("status", given.status())
                .param("headers", written(given.headers()))
                .param("body", given.body())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int sweep(Instant before, int most) {
        return jdbc.sql("""
                        DELETE FROM api.answer d
                        USING (SELECT a.person, a.key
                               FROM api.answer a
                               WHERE a.given_at < :before
                               ORDER BY a.given_at, a.person, a.key
                               LIMIT :most) old
                        WHERE d.person = old.person AND d.key = old.key
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var given = new Given(row.getInt("status"), read(row.getString("headers")), row.getString("body"));
        return new Entry(row.getString("imprint"), given);
    }

    /** As they went over the line: no header holds a line break. */
    private static String written(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + NAME_END + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(String headers) {
        return Arrays.stream(headers.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(NAME_END, 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }
}
