package vn.motcua.dossier.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Một chuyến: several questions that travel to the database together, and their answers back. Where a question is small, the
 * way costs more than the answer.
 */
final class OneTrip {
    private final NamedParameterJdbcOperations jdbc;

    OneTrip(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Each question sees what is there when its turn comes, as if it had been asked alone. */
    <T> T ask(List<String> questions, Map<String, ?> parameters, Reading<T> reading) {
        return jdbc.execute(String.join(";\n", questions), parameters, statement -> {
            statement.execute();
            return reading.of(new Answers(statement));
        });
    }

    /** Cách đọc. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Answers answers) throws SQLException;
    }

    /** Cách gom. */
    @FunctionalInterface
    interface Gathering<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** Các câu trả lời, in the order of the questions; each is read once. */
    static final class Answers {
        private final PreparedStatement statement;

        private Answers(PreparedStatement statement) {
            this.statement = statement;
        }

        <T> List<T> next(RowMapper<T> mapper) throws SQLException {
            return whole(rows -> {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(mapper.mapRow(rows, read.size()));
                }
                return read;
            });
        }

        /** The same, of which at most one row is read. */
        <T> Optional<T> first(RowMapper<T> mapper) throws SQLException {
            return next(mapper).stream().findFirst();
        }

        /** One answer, all rows of which make one thing. */
        <T> T whole(Gathering<T> gathering) throws SQLException {
            try (var rows = statement.getResultSet()) {
                return gathering.of(rows);
            } finally {
                statement.getMoreResults();
            }
        }
    }
}
