package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Register;
import vn.motcua.shared.AgencyId;

/** Each line is looked up by its dossier's id, which says in which year's table it lies. */
@Repository
class RegisterInDatabase implements Register {
    private static final String DAY_OF_DUE = "(coalesce(d.extended_to, d.due) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date";
    private static final String ENTRY = """
            SELECT r.number, r.dossier_id, d.code, d.revision, d.answers, d.mandate, d.assisted,
                coalesce(h.agency, d.desk) AS holder, d.accepted_at,
                coalesce(d.extended_to, d.due) AS due, d.finished_at, d.ended, d.ended_at,
                (SELECT k.public_code FROM dossier.merging m JOIN dossier.dossier k ON k.id = m.kept
                 WHERE m.duplicate = r.dossier_id AND NOT m.taken_back) AS goes_on_in,
            """ + AnsweredRows.IN_FORCE;
    private static final String SOUGHT = """
            FROM dossier.register r
            JOIN dossier.dossier d ON d.id = r.dossier_id
            LEFT JOIN dossier.hand h ON h.dossier_id = r.dossier_id
            WHERE r.agency = :agency AND r.year = :year AND r.number > :after
            """;

    private final JdbcClient jdbc;

    RegisterInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> entries(Book book, Sought sought, Window window) {
        return asked(ENTRY + """
                        %s
                        ORDER BY r.number
                        LIMIT :most OFFSET :skip
                        """, book, sought, window.after())
                .param("most", window.most())
                .param("skip", window.skip())
                .query(RegisterInDatabase::entry)
                .list();
    }

    @Override
    public int count(Book book, Sought sought) {
        return asked("SELECT count(*) %s", book, sought, 0).query(Integer.class).single();
    }

    @Override
    public Optional<Place> place(DossierId dossier) {
        return jdbc.sql("SELECT r.year, r.number FROM dossier.register r WHERE r.dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query((row, _) -> new Place(row.getInt("year"), row.getInt("number")))
                .optional();
    }

    @Override
    public List<Integer> years(AgencyId agency) {
        return jdbc.sql("SELECT y.year FROM dossier.register_year y WHERE y.agency = :agency ORDER BY y.year DESC")
                .param("agency", agency.value())
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    private JdbcClient.StatementSpec asked(String question, Book book, Sought sought, int after) {
        var narrowed = new StringBuilder(SOUGHT);
        sought.month()
                .ifPresent(_ -> narrowed.append(
                        " AND extract(month FROM d.accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh') = :month"));
        sought.fate().ifPresent(fate -> narrowed.append(" AND ").append(condition(fate)));
        return jdbc.sql(question.formatted(narrowed))
                .param("agency", book.agency().value())
                .param("year", book.year())
                .param("after", after)
                .param("month", sought.month().orElse(null))
                .param("now", DossierRows.column(sought.now()));
    }

    private static String condition(Fate fate) {
        return switch (fate) {
            case OPEN -> "d.ended IS NULL AND d.finished_at IS NULL";
            case DONE -> "d.finished_at IS NOT NULL";
            case ENDED -> "d.ended IN ('withdrawn', 'stopped')";
            case LATE ->
                "(d.ended IS NULL OR d.ended = 'returned')"
                        + " AND (coalesce(d.finished_at, :now) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > " + DAY_OF_DUE;
        };
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("number"),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                new RevisionId(row.getObject("revision", UUID.class)),
                AnsweredRows.inForce(row),
                Optional.ofNullable(row.getObject("mandate", UUID.class)),
                row.getBoolean("assisted"),
                new AgencyId(row.getObject("holder", UUID.class)),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                instant(row, "due"),
                instant(row, "finished_at"),
                Optional.ofNullable(row.getString("ended")).map(Stage::of),
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("goes_on_in")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
