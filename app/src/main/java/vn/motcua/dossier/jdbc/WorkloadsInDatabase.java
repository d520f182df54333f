package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Workloads;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Open dossiers of one agency, each with the last of its few assignments: nothing that has ended is passed by. */
@Repository
class WorkloadsInDatabase implements Workloads {
    private static final String OPEN = keys(Stage::isOpen);
    private static final String WITH_CITIZEN = keys(Stage::isWithCitizen);
    private static final String WORK =
            keys(stage -> stage.isOpen() && !stage.isWithCitizen() && stage != Stage.FINISHED);
    private static final String MAY_BE_LATE =
            keys(stage -> stage.isOpen() && !stage.stopsClock() && stage != Stage.FINISHED);

    private static final String HELD = """
            FROM dossier.hand h
            %s JOIN LATERAL (
                SELECT a.person
                FROM dossier.assignment a
                WHERE a.dossier_id = h.dossier_id AND a.agency = h.agency AND a.role = h.role
                ORDER BY a.number DESC
                LIMIT 1) a ON true
            WHERE h.agency = :agency AND h.stage IN (%s) AND %s
            """;

    private static final String SUMS = """
            SELECT h.role, a.person, count(*) AS open,
                count(*) FILTER (WHERE h.stage IN (%1$s)) AS waiting,
                count(*) FILTER (WHERE h.stage = 'finished') AS finished,
                count(*) FILTER (WHERE h.stage IN (%2$s) AND h.due >= :now AND h.due < :soon) AS soon,
                count(*) FILTER (WHERE h.stage IN (%2$s) AND h.due < :now) AS late
            """.formatted(WITH_CITIZEN, MAY_BE_LATE);

    /** Asked row by row: an EXISTS could be answered by reading all that was ever written. */
    private static final String GIVEN = """
            SELECT h.dossier_id, h.code, h.revision, h.stage, h.step, h.role, a.person, h.field, h.due,
                coalesce(
                    (SELECT true FROM dossier.passage p
                    WHERE p.dossier_id = h.dossier_id AND a.person IN (p.by, p.absent) LIMIT 1),
                    (SELECT true FROM dossier.outcome o
                    WHERE o.dossier_id = h.dossier_id AND o.written_by = a.person LIMIT 1),
                    false) AS begun,
                ARRAY(
                    SELECT u.person
                    FROM (
                        SELECT unnest(ARRAY[p.by, p.absent]) AS person
                        FROM dossier.passage p
                        WHERE p.dossier_id = h.dossier_id AND p.verb = 'hand-on'
                        UNION
                        SELECT unnest(ARRAY[h.proposed_by, h.proposed_for])) u
                    WHERE u.person IS NOT NULL
                    ORDER BY u.person) AS acted
            """;

    private final OneTrip trip;

    WorkloadsInDatabase(NamedParameterJdbcOperations jdbc) {
        trip = new OneTrip(jdbc);
    }

    @Override
    public Load at(AgencyId agency, boolean practice, Instant now, Instant soon) {
        var world = InboxesInDatabase.world(practice);
        return trip.ask(
                List.of(
                        SUMS + HELD.formatted("LEFT", OPEN, world)
                                + "GROUP BY h.role, a.person ORDER BY h.role, a.person",
                        GIVEN + HELD.formatted("", WORK, world) + "ORDER BY h.role, h.due, h.dossier_id"),
                Map.of("agency", agency.value(), "now", DossierRows.column(now), "soon", DossierRows.column(soon)),
                answers -> new Load(answers.next(WorkloadsInDatabase::sum), answers.next(WorkloadsInDatabase::given)));
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        return new Sum(
                Role.of(row.getString("role")),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                new Count(
                        row.getInt("open"),
                        row.getInt("waiting"),
                        row.getInt("finished"),
                        row.getInt("soon"),
                        row.getInt("late")));
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                new RevisionId(row.getObject("revision", UUID.class)),
                Stage.of(row.getString("stage")),
                Optional.ofNullable(row.getObject("step", Integer.class)),
                Role.of(row.getString("role")),
                new PersonId(row.getObject("person", UUID.class)),
                Fields.read(row.getString("field")),
                Optional.ofNullable(row.getObject("due", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getBoolean("begun"),
                Arrays.stream((UUID[]) row.getArray("acted").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    private static String keys(Predicate<Stage> which) {
        return Arrays.stream(Stage.values())
                .filter(which)
                .map(stage -> "'" + stage.key() + "'")
                .collect(Collectors.joining(", "));
    }
}
