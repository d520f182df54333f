package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

@Repository
class InboxesInDatabase implements Inboxes {
    private static final List<Stage> OPEN = stages(Stage::isOpen);
    private static final List<Stage> WITH_CITIZEN = stages(Stage::isWithCitizen);

    private final JdbcClient jdbc;

    InboxesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> at(AgencyId agency, List<Tray> trays, Page page) {
        return over(trays, """
                        SELECT l.id, l.code, l.procedure, l.revision, l.stage, l.step, l.agency, l.since, l.due, l.rung, l.asked_at,
                            nullif(l.labels, '{}') AS labels
                        FROM %s
                        CROSS JOIN unnest(CAST(:stages AS text[])) s (stage)
                        CROSS JOIN LATERAL (
                            SELECT h.dossier_id AS id, h.code, h.procedure, h.revision, h.stage, h.step, h.agency, h.since,
                                h.due, h.rung, h.asked_at, h.labels
                            FROM dossier.hand h
                            WHERE h.agency = :agency AND h.role = r.role %s AND h.stage = s.stage
                            ORDER BY h.due, h.dossier_id
                            LIMIT :most) l
                        """, "SELECT e.* FROM (%s) e ORDER BY e.due, e.id LIMIT :size OFFSET :offset")
                .param("agency", agency.value())
                .param("stages", keys(OPEN))
                .param("most", page.offset() + page.size())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(InboxesInDatabase::line)
                .list();
    }

    @Override
    public int countAt(AgencyId agency, List<Tray> trays) {
        return over(trays, """
                        SELECT count(*) AS here
                        FROM %s
                        JOIN dossier.hand h ON h.agency = :agency AND h.role = r.role %s
                        """, "SELECT coalesce(sum(e.here), 0) FROM (%s) e")
                .param("agency", agency.value())
                .query(Integer.class)
                .single();
    }

    /** Asks for whole trays by their roles and, where there are limited ones, by their fields as well. */
    private JdbcClient.StatementSpec over(List<Tray> trays, String question, String together) {
        // Nobody holds posts in both worlds.
        var world = "AND " + world(trays.stream().anyMatch(Tray::practice));
        var whole = question.formatted("unnest(CAST(:roles AS text[])) r (role)", world);
        var limited = question.formatted(
                "unnest(CAST(:limited AS text[]), CAST(:fields AS text[])) r (role, field)",
                "AND h.field = r.field " + world);
        var isLimited = trays.stream().anyMatch(Tray::isLimited);
        return jdbc.sql(together.formatted(isLimited ? whole + "UNION ALL " + limited : whole))
                .param("roles", cells(trays, tray -> !tray.isLimited(), tray -> Stream.of(key(tray))))
                .param(
                        "limited",
                        cells(trays, Tray::isLimited, tray -> Fields.of(tray).map(_ -> key(tray))))
                .param("fields", cells(trays, Tray::isLimited, Fields::of));
    }

    private static String key(Tray tray) {
        return tray.role().key();
    }

    private static String[] cells(List<Tray> trays, Predicate<Tray> which, Function<Tray, Stream<String>> cells) {
        return trays.stream().filter(which).flatMap(cells).toArray(String[]::new);
    }

    @Override
    public List<Line> of(PersonId owner, Sought sought, Page page) {
        return own("""
                        SELECT d.id, coalesce(d.code, d.public_code) AS code, d.procedure, d.revision, coalesce(h.stage, d.ended) AS stage,
                            h.step, coalesce(h.agency, d.desk) AS agency, coalesce(h.since, d.ended_at) AS since,
                            greatest(d.put_off_to, coalesce(d.extended_to, d.due)) AS due, CAST(NULL AS text) AS rung,
                            CAST(NULL AS timestamptz) AS asked_at, CAST(NULL AS text[]) AS labels
                        FROM dossier.dossier d
                        LEFT JOIN dossier.hand h ON h.dossier_id = d.id
                        WHERE d.owner = :owner%s
                        ORDER BY d.id DESC
                        LIMIT :size OFFSET :offset
                        """, owner, sought)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(InboxesInDatabase::line)
                .list();
    }

    @Override
    public int countOf(PersonId owner, Sought sought) {
        return own("""
                        SELECT count(*)
                        FROM dossier.dossier d
                        LEFT JOIN dossier.hand h ON h.dossier_id = d.id
                        WHERE d.owner = :owner%s
                        """, owner, sought).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec own(String question, PersonId owner, Sought sought) {
        return jdbc.sql(question.formatted(OwnSought.condition(sought)))
                .param("owner", owner.value())
                .params(OwnSought.parameters(sought));
    }

    @Override
    public List<RevisionId> revisionsOf(PersonId owner) {
        return jdbc.sql("SELECT DISTINCT d.revision FROM dossier.dossier d WHERE d.owner = :owner ORDER BY d.revision")
                .param("owner", owner.value())
                .query((row, _) -> new RevisionId(row.getObject("revision", UUID.class)))
                .list();
    }

    @Override
    public List<Line> waitingFor(PersonId owner) {
        return jdbc.sql("""
                        SELECT d.id, coalesce(d.code, d.public_code) AS code, h.procedure, d.revision, h.stage, h.step, h.agency,
                            h.since, h.due, CAST(NULL AS text) AS rung,
                            CAST(NULL AS timestamptz) AS asked_at, CAST(NULL AS text[]) AS labels
                        FROM dossier.dossier d
                        JOIN dossier.hand h ON h.dossier_id = d.id
                        WHERE d.owner = :owner AND d.ended IS NULL AND h.stage IN (:stages)
                        ORDER BY h.since, d.id
                        LIMIT 50
                        """)
                .param("owner", owner.value())
                .param("stages", WITH_CITIZEN.stream().map(Stage::key).toList())
                .query(InboxesInDatabase::line)
                .list();
    }

    /** In the text, where it names one of two indexes: what is of the other world is not even passed by. */
    static String world(boolean practice) {
        return practice ? "h.practice" : "NOT h.practice";
    }

    private static List<Stage> stages(Predicate<Stage> which) {
        return Arrays.stream(Stage.values()).filter(which).toList();
    }

    private static String[] keys(List<Stage> stages) {
        return stages.stream().map(Stage::key).toArray(String[]::new);
    }

    static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new DossierId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new ProcedureCode(row.getString("procedure")),
                new RevisionId(row.getObject("revision", UUID.class)),
                Stage.of(row.getString("stage")),
                Optional.ofNullable(row.getObject("step", Integer.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("due", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("rung")).map(Rung::of),
                row.getObject("asked_at") != null,
                RemarksInDatabase.labels(row));
    }
}
