package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Called;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.Names;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.shared.CitizenId;

/**
 * Every question begins with an agency of whoever asks, so that what others have is not even passed by. Of how many dossiers
 * there are, only the depth of the index knows.
 */
@Repository
class NamesInDatabase implements Names {
    /** For one that was meant, there are few. */
    private static final int ALTERNATIVES = 4;

    /** In place of a field of work, where all are seen. */
    private static final String EVERY_FIELD = "*";

    private static final String REACH = """
            unnest(CAST(:agencies AS uuid[]), CAST(:fields AS text[])) r (agency, field)
            """;

    private static final String WITHIN =
            "n.agency = r.agency AND n.practice = :practice AND (r.field = '*' OR n.field = r.field)";

    private final JdbcClient jdbc;

    NamesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Dossier dossier, Optional<String> field, List<Called> called) {
        jdbc.sql("DELETE FROM dossier.named n WHERE n.dossier_id = :id")
                .param("id", dossier.id().value())
                .update();
        jdbc.sql("""
                        WITH entered AS (
                            INSERT INTO dossier.named (agency, practice, name, dossier_id, called, number, tail, field)
                            SELECT a.agency, :practice, c.name, :id, c.called, nullif(c.number, ''), substring(:code FROM '[0-9]{4,}$'), :field
                            FROM (SELECT CAST(:desk AS uuid) AS agency
                                  UNION SELECT p.agency FROM dossier.passage p WHERE p.dossier_id = :id) a
                            CROSS JOIN unnest(CAST(:names AS text[]), CAST(:called AS text[]), CAST(:numbers AS text[]))
                                c (name, called, number))
                        INSERT INTO dossier.name_word (word)
                        SELECT DISTINCT w.word
                        FROM unnest(CAST(:names AS text[])) c (name)
                        CROSS JOIN LATERAL unnest(string_to_array(c.name, ' ')) w (word)
                        ORDER BY w.word
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", dossier.id().value())
                .param("practice", dossier.filing().isPractice())
                .param("desk", dossier.filing().desk().value())
                .param(
                        "code",
                        dossier.acceptance().map(each -> each.code().value()).orElse(""))
                .param("field", field.orElse(Fields.NONE))
                .param("names", cells(called, Called::folded))
                .param("called", cells(called, Called::written))
                .param(
                        "numbers",
                        cells(
                                called,
                                each -> each.number().map(CitizenId::digits).orElse("")))
                .update();
    }

    @Override
    public List<Hit> called(Set<String> folded, Reach reach, Optional<After> last, int most) {
        // Beyond the last letter there is, everything that begins so has been read.
        return lines(
                        """
                        SELECT DISTINCT f.name, f.called, f.dossier_id
                        FROM unnest(CAST(:typed AS text[])) t (name)
                        CROSS JOIN %s
                        CROSS JOIN LATERAL (
                            SELECT n.name, n.called, n.dossier_id
                            FROM dossier.named n
                            WHERE %s AND n.name >= t.name COLLATE "C" AND n.name < t.name || chr(1114111) COLLATE "C"%s
                            ORDER BY n.name, n.dossier_id
                            LIMIT :most) f
                        ORDER BY f.name, f.dossier_id
                        LIMIT :most
                        """.formatted(
                                REACH,
                                WITHIN,
                                last.isPresent() ? " AND (n.name, n.dossier_id) > (:name COLLATE \"C\", :last)" : ""),
                        "f.name, f.dossier_id",
                        reach,
                        most)
                .param("typed", folded.toArray(String[]::new))
                .param("name", last.map(After::name).orElse(""))
                .param("last", last(last))
                .query(NamesInDatabase::hit)
                .list();
    }

    @Override
    public List<List<String>> meant(List<String> words) {
        var meant = new ArrayList<List<String>>();
        words.forEach(_ -> meant.add(new ArrayList<>()));
        jdbc.sql("""
                        SELECT t.place, a.word
                        FROM unnest(CAST(:words AS text[])) WITH ORDINALITY t (word, place)
                        CROSS JOIN LATERAL (
                            SELECT w.word, public.similarity(w.word, t.word) AS alike
                            FROM dossier.name_word w
                            WHERE w.word OPERATOR(public.%) t.word
                            ORDER BY alike DESC, w.word
                            LIMIT :most) a
                        ORDER BY t.place, a.alike DESC, a.word
                        """)
                .param("words", words.toArray(String[]::new))
                .param("most", ALTERNATIVES)
                .query(row -> {
                    meant.get(row.getInt("place") - 1).add(row.getString("word"));
                });
        return meant;
    }

    @Override
    public List<Hit> numbered(CitizenId number, Reach reach, Optional<After> last, int most) {
        return newest("n.number = :sought", number.digits(), reach, last, most);
    }

    @Override
    public List<Hit> ending(String digits, Reach reach, Optional<After> last, int most) {
        return newest("n.tail = :sought", digits, reach, last, most);
    }

    private List<Hit> newest(String which, String sought, Reach reach, Optional<After> last, int most) {
        return lines(
                        """
                        SELECT DISTINCT ON (f.dossier_id) f.name, f.called, f.dossier_id
                        FROM %s
                        CROSS JOIN LATERAL (
                            SELECT n.name, n.called, n.dossier_id
                            FROM dossier.named n
                            WHERE %s AND %s%s
                            ORDER BY n.dossier_id DESC
                            LIMIT 2 * :most) f
                        ORDER BY f.dossier_id DESC, f.name
                        LIMIT :most
                        """.formatted(REACH, WITHIN, which, last.isPresent() ? " AND n.dossier_id < :last" : ""),
                        "f.dossier_id DESC",
                        reach,
                        most)
                .param("sought", sought)
                .param("last", last(last))
                .query(NamesInDatabase::hit)
                .list();
    }

    /** What a line of the list needs, of the dossiers found and of no others. */
    private JdbcClient.StatementSpec lines(String found, String order, Reach reach, int most) {
        return jdbc.sql("""
                        SELECT f.name, f.called, d.id, coalesce(d.code, d.public_code) AS code, d.procedure, d.revision,
                            coalesce(h.stage, d.ended) AS stage, h.step, coalesce(h.agency, d.desk) AS agency,
                            coalesce(h.since, d.ended_at) AS since,
                            greatest(d.put_off_to, coalesce(d.extended_to, d.due)) AS due,
                            h.rung, h.asked_at, nullif(h.labels, '{}') AS labels
                        FROM (%s) f
                        JOIN dossier.dossier d ON d.id = f.dossier_id
                        LEFT JOIN dossier.hand h ON h.dossier_id = f.dossier_id
                        ORDER BY %s
                        """.formatted(found, order))
                .param(
                        "agencies",
                        cells(reach, (tray, _) -> tray.agency().value().toString()))
                .param("fields", cells(reach, (_, field) -> field))
                .param("practice", reach.practice())
                .param("most", most);
    }

    private static String[] cells(Reach reach, BiFunction<Tray, String, String> cell) {
        return reach.trays().stream()
                .flatMap(tray -> seen(tray).map(field -> cell.apply(tray, field)))
                .toArray(String[]::new);
    }

    private static Stream<String> seen(Tray tray) {
        return tray.isLimited() ? Fields.of(tray) : Stream.of(EVERY_FIELD);
    }

    private static UUID last(Optional<After> last) {
        return last.map(after -> after.dossier().value()).orElseGet(() -> new UUID(0, 0));
    }

    private static String[] cells(List<Called> called, Function<Called, String> cell) {
        return called.stream().map(cell).toArray(String[]::new);
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(InboxesInDatabase.line(row, number), row.getString("name"), row.getString("called"));
    }
}
