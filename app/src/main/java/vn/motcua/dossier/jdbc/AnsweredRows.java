package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Amendment.Change;
import vn.motcua.dossier.model.Amendment.End;
import vn.motcua.dossier.model.Amendment.How;
import vn.motcua.dossier.model.Amendment.Side;
import vn.motcua.dossier.model.Amendment.Written;
import vn.motcua.dossier.model.Answered;
import vn.motcua.form.Answers;
import vn.motcua.shared.PersonId;

/** What was answered, read: what was filed, and what was put right since. */
final class AnsweredRows {
    /** Both in one statement; a row for each correction, and one without where there is none. */
    static final String ANSWERED = """
            SELECT d.answers, a.number, a.side, a.question, a.before, a.after, a.reason, a.written_at, a.written_by,
                a.ended, a.ended_at, a.ended_by, a.counter, a.note
            FROM dossier.dossier d
            LEFT JOIN dossier.amendment a ON a.dossier_id = :id
            WHERE d.id = :id
            ORDER BY a.number
            """;

    /** In lists, where only what holds is wanted: all corrections of {@code d} as one value. */
    static final String IN_FORCE = """
            (SELECT jsonb_agg(jsonb_build_object('question', a.question, 'before', a.before, 'after', a.after) ORDER BY a.number)
             FROM dossier.amendment a
             WHERE a.dossier_id = d.id AND a.ended = 'accepted') AS amended
            """;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BOXES = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private AnsweredRows() {}

    static String json(Map<String, String> boxes) {
        return MAPPER.writeValueAsString(boxes);
    }

    static Answered answered(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new SQLException("no such dossier");
        }
        var filed = DossierRows.answers(rows.getString("answers"));
        var amendments = new ArrayList<Amendment>();
        do {
            if (rows.getObject("number") != null) {
                amendments.add(amendment(rows));
            }
        } while (rows.next());
        return new Answered(filed, amendments);
    }

    /** What holds, of a row of a list. */
    static Answers inForce(ResultSet row) throws SQLException {
        var filed = DossierRows.answers(row.getString("answers"));
        var amended = row.getString("amended");
        return amended == null
                ? filed
                : MAPPER.readValue(amended, CHANGES).stream()
                        .reduce(
                                filed,
                                (answers, change) -> answers.replaced(change.before(), change.after()),
                                (_, later) -> later);
    }

    private static Amendment amendment(ResultSet row) throws SQLException {
        return new Amendment(
                row.getInt("number"),
                Side.valueOf(row.getString("side").toUpperCase(Locale.ROOT)),
                new Change(row.getString("question"), boxes(row, "before"), boxes(row, "after")),
                written(row, "written"),
                row.getString("reason"),
                end(row));
    }

    private static Optional<End> end(ResultSet row) throws SQLException {
        var how = row.getString("ended");
        return how == null
                ? Optional.empty()
                : Optional.of(new End(
                        How.valueOf(how.toUpperCase(Locale.ROOT)),
                        written(row, "ended"),
                        row.getBoolean("counter"),
                        row.getString("note")));
    }

    private static Map<String, String> boxes(ResultSet row, String column) throws SQLException {
        return MAPPER.readValue(row.getString(column), BOXES);
    }

    private static Written written(ResultSet row, String prefix) throws SQLException {
        return new Written(new PersonId(row.getObject(prefix + "_by", UUID.class)), instant(row, prefix + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
