package vn.motcua.shared.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.JournalQuery;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class PostgresJournalQuery implements JournalQuery {
    private static final String LINES = """
            SELECT j.at, j.id, j.actor, j.on_behalf_of, j.task, j.action, j.outcome, j.record, j.agency, j.owner
            FROM shared.journal j
            """;

    private static final String BEFORE = "AND (j.at, j.id) < (:beforeAt, :beforeId)\n";

    private static final String NEWEST_FIRST = """
            ORDER BY j.at DESC, j.id DESC
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    PostgresJournalQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> newest(Sought sought, int limit) {
        var statement = jdbc.sql(LINES + "WHERE TRUE\n" + conditions(sought) + NEWEST_FIRST)
                .param("limit", limit);
        sought.person().ifPresent(person -> statement.param("person", person.value()));
        sought.record().ifPresent(record -> statement.param("record", record));
        sought.action().ifPresent(action -> statement.param("action", action));
        sought.day()
                .ifPresent(day -> statement
                        .param("from", VietnamTime.startOf(day).atOffset(ZoneOffset.UTC))
                        .param("until", VietnamTime.startOf(day.plusDays(1)).atOffset(ZoneOffset.UTC)));
        sought.before().ifPresent(mark -> before(statement, mark));
        return statement.query(PostgresJournalQuery::line).list();
    }

    @Override
    public List<Line> looks(PersonId owner, Set<String> untold, Optional<Mark> before, int limit) {
        var statement = jdbc.sql(LINES + """
                WHERE j.owner = :owner AND j.outcome = 'SEEN' AND j.actor <> :owner AND j.action <> ALL (:untold)
                """ + before.map(_ -> BEFORE).orElse("") + NEWEST_FIRST)
                .param("owner", owner.value())
                .param("untold", untold.stream().sorted().toArray(String[]::new))
                .param("limit", limit);
        before.ifPresent(mark -> before(statement, mark));
        return statement.query(PostgresJournalQuery::line).list();
    }

    private static void before(JdbcClient.StatementSpec statement, Mark mark) {
        statement.param("beforeAt", mark.at().atOffset(ZoneOffset.UTC)).param("beforeId", mark.id());
    }

    /** Only what is asked for is compared, so that each question finds its index. */
    private static String conditions(Sought sought) {
        var conditions = new StringBuilder();
        sought.person()
                .ifPresent(_ -> conditions.append(
                        "AND (j.actor = :person OR j.on_behalf_of = :person OR j.owner = :person)\n"));
        sought.record().ifPresent(_ -> conditions.append("AND j.record = :record\n"));
        sought.action().ifPresent(_ -> conditions.append("AND j.action = :action\n"));
        sought.day().ifPresent(_ -> conditions.append("AND j.at >= :from AND j.at < :until\n"));
        sought.before().ifPresent(_ -> conditions.append(BEFORE));
        return conditions.toString();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new Mark(row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("id")),
                id(row, "actor").map(PersonId::new),
                id(row, "on_behalf_of").map(PersonId::new),
                Optional.ofNullable(row.getString("task")),
                row.getString("action"),
                Journal.Outcome.valueOf(row.getString("outcome")),
                new Concerning(
                        id(row, "record"),
                        id(row, "agency").map(AgencyId::new),
                        id(row, "owner").map(PersonId::new)));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
