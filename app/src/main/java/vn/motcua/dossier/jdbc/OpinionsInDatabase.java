package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.OpinionAwaited;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Opinions;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

@Repository
class OpinionsInDatabase implements Opinions {
    private static final String OPINION = """
            o.number, o.asked_at, o.asked_by, o.from_agency, o.from_role, o.agency, o.role, o.question, o.due, o.given_at, o.given_by,
            o.answer, o.paper, o.withdrawn_at
            """;

    static final String ALL = "SELECT " + OPINION + "FROM dossier.opinion o WHERE o.dossier_id = :id ORDER BY o.number";

    /** A post for every field asks as if there were none. */
    private static final String AWAITED = """
            FROM unnest(CAST(:agencies AS uuid[]), CAST(:roles AS text[]), CAST(:fields AS text[])) t (agency, role, field)
            JOIN dossier.opinion o ON o.agency = t.agency AND o.role = t.role
            JOIN dossier.hand h ON h.dossier_id = o.dossier_id
            WHERE o.given_at IS NULL AND o.withdrawn_at IS NULL AND h.stage <> 'finished'
                AND (t.field IS NULL OR h.field = t.field) AND\s""";

    private final JdbcClient jdbc;

    OpinionsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Opinion> of(DossierId dossier) {
        return jdbc.sql(ALL)
                .param("id", dossier.value())
                .query(OpinionsInDatabase::opinion)
                .list();
    }

    @Override
    public void add(DossierId dossier, Opinion opinion, Optional<Instant> nextAt) {
        var asked = opinion.asked();
        jdbc.sql("""
                        INSERT INTO dossier.opinion (dossier_id, number, asked_at, asked_by, from_agency, from_role, agency, role,
                            question, due, next_at)
                        VALUES (:dossier, :number, :at, :by, :fromAgency, :fromRole, :agency, :role, :question, :due, :next)
                        """)
                .param("dossier", dossier.value())
                .param("number", opinion.number())
                .param("at", DossierRows.column(asked.at()))
                .param("by", asked.by().value())
                .param("fromAgency", asked.from().agency().value())
                .param("fromRole", asked.from().role().key())
                .param("agency", asked.to().agency().value())
                .param("role", asked.to().role().key())
                .param("question", asked.text())
                .param("due", DossierRows.column(opinion.due()))
                .param("next", nextAt.map(DossierRows::column).orElse(null))
                .update();
    }

    @Override
    public void give(DossierId dossier, int number, Opinion.Answer answer) {
        jdbc.sql("""
                        UPDATE dossier.opinion o
                        SET given_at = :at, given_by = :by, answer = :text, paper = :paper, next_at = NULL
                        WHERE o.dossier_id = :dossier AND o.number = :number
                        """)
                .param("dossier", dossier.value())
                .param("number", number)
                .param("at", DossierRows.column(answer.at()))
                .param("by", answer.by().value())
                .param("text", answer.text())
                .param("paper", answer.paper().map(FileId::value).orElse(null))
                .update();
    }

    @Override
    public void withdraw(DossierId dossier, int number, Instant at) {
        jdbc.sql("""
                        UPDATE dossier.opinion o SET withdrawn_at = :at, next_at = NULL
                        WHERE o.dossier_id = :dossier AND o.number = :number
                        """)
                .param("dossier", dossier.value())
                .param("number", number)
                .param("at", DossierRows.column(at))
                .update();
    }

    @Override
    public List<Line> awaitedIn(List<Tray> trays, Page page) {
        return over(trays, "SELECT o.dossier_id, h.code, h.revision, " + OPINION, """

                        ORDER BY o.due, o.dossier_id, o.number
                        LIMIT :size OFFSET :offset
                        """)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> new Line(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("code"),
                        new RevisionId(row.getObject("revision", UUID.class)),
                        opinion(row, 0)))
                .list();
    }

    @Override
    public int countAwaitedIn(List<Tray> trays) {
        return over(trays, "SELECT count(*) ", "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec over(List<Tray> trays, String what, String order) {
        var rows = trays.stream().flatMap(OpinionsInDatabase::rows).toList();
        // Nobody holds posts in both worlds.
        var world = InboxesInDatabase.world(trays.stream().anyMatch(Tray::practice));
        return jdbc.sql(what + AWAITED + world + order)
                .param("agencies", cells(rows, row -> row.tray().agency().toString()))
                .param("roles", cells(rows, row -> row.tray().role().key()))
                .param("fields", cells(rows, row -> row.field().orElse(null)));
    }

    private static Stream<Row> rows(Tray tray) {
        return tray.isLimited()
                ? Fields.of(tray).map(field -> new Row(tray, Optional.of(field)))
                : Stream.of(new Row(tray, Optional.empty()));
    }

    private static String[] cells(List<Row> rows, Function<Row, @Nullable String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    @Override
    public Set<DossierId> lockOver(Instant now, int most) {
        return new LinkedHashSet<>(jdbc.sql("""
                        SELECT d.id
                        FROM dossier.opinion o
                        JOIN dossier.dossier d ON d.id = o.dossier_id
                        WHERE o.next_at <= :now
                        ORDER BY o.next_at
                        LIMIT :most
                        FOR UPDATE OF d SKIP LOCKED
                        """)
                .param("now", DossierRows.column(now))
                .param("most", most)
                .query((row, _) -> new DossierId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Asked after the lock was taken: what was over then may meanwhile be answered. */
    @Override
    public List<OpinionAwaited> remind(Set<DossierId> dossiers, Instant now) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        WITH told AS (
                            UPDATE dossier.opinion o SET next_at = CASE WHEN o.due > :now THEN o.due END
                            WHERE o.dossier_id IN (:dossiers) AND o.next_at <= :now
                            RETURNING o.dossier_id, o.number, o.due)
                        SELECT t.dossier_id, t.number, t.due <= :now AS late
                        FROM told t
                        JOIN dossier.hand h ON h.dossier_id = t.dossier_id
                        WHERE h.stage <> 'finished'
                        ORDER BY t.due, t.dossier_id, t.number
                        """)
                .param("now", DossierRows.column(now))
                .param("dossiers", dossiers.stream().map(DossierId::value).toList())
                .query((row, _) -> new OpinionAwaited(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getInt("number"),
                        row.getBoolean("late")))
                .list();
    }

    static Opinion opinion(ResultSet row, int number) throws SQLException {
        var at = instant(row, "asked_at").orElseThrow();
        var asked = new Opinion.Question(
                new PersonId(row.getObject("asked_by", UUID.class)),
                new Custody(
                        new AgencyId(row.getObject("from_agency", UUID.class)),
                        Role.of(row.getString("from_role")),
                        at),
                new Custody(new AgencyId(row.getObject("agency", UUID.class)), Role.of(row.getString("role")), at),
                row.getString("question"));
        return new Opinion(
                row.getInt("number"),
                asked,
                instant(row, "due").orElseThrow(),
                answer(row),
                instant(row, "withdrawn_at"));
    }

    private static Optional<Opinion.Answer> answer(ResultSet row) throws SQLException {
        var at = instant(row, "given_at");
        if (at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Opinion.Answer(
                new PersonId(row.getObject("given_by", UUID.class)),
                at.get(),
                row.getString("answer"),
                Optional.ofNullable(row.getObject("paper", UUID.class)).map(FileId::new)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** @param field of what alone is asked for; everything where empty */
    private record Row(Tray tray, Optional<String> field) {}
}
