package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Sieve;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.dossier.usecase.Tray.Tally;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.dossier.usecase.Trays;
import vn.motcua.shared.VietnamTime;

/**
 * The beginning of one index for each stage, all in one trip. Stages and limits stand in the text: a statement whose limits
 * are parameters is planned anew each time, which costs more than its answer. A post for every field asks as if there were
 * none; one that is limited reads the beginning of an index for each field as well.
 */
@Repository
class TraysInDatabase implements Trays {
    private static final String OPEN = Sieved.stages(TrayFilter.NONE);

    private final OneTrip trip;

    TraysInDatabase(NamedParameterJdbcOperations jdbc) {
        trip = new OneTrip(jdbc);
    }

    @Override
    public Opened open(Tray tray, Sieve sieve, Page page, List<Tray> counted) {
        var filter = sieve.filter();
        var wide = filter.without(TrayFilter.STAGE);
        var questions = new ArrayList<String>();
        questions.add(lines(tray, filter, page));
        questions.addAll(tallies(counted));
        if (!filter.isOfStageAlone()) {
            questions.add(tally(tray, "", wide));
        }
        var parameters = parameters(counted, sieve.now());
        name(tray, "", parameters);
        Sieved.name(sieve, "", parameters);
        return trip.ask(questions, parameters, answers -> {
            var lines = answers.next(InboxesInDatabase::line);
            var tallies = tallies(counted, answers);
            return new Opened(
                    lines,
                    tallies,
                    filter.isOfStageAlone()
                            ? tallies.stream()
                                    .filter(tally -> tally.tray().equals(tray))
                                    .toList()
                            : answers.next((row, _) -> tally(tray, row)));
        });
    }

    @Override
    public List<Tally> tally(List<Tray> trays, Instant now) {
        return trays.isEmpty()
                ? List.of()
                : trip.ask(tallies(trays), parameters(trays, now), answers -> tallies(trays, answers));
    }

    @Override
    public List<ProcedureCode> procedures(Tray tray) {
        var parameters = new HashMap<String, Object>();
        name(tray, "", parameters);
        return trip.ask(
                List.of("""
                        SELECT DISTINCT h.procedure
                        FROM dossier.hand h
                        WHERE h.agency = :agency AND h.role = :role AND h.stage IN (VALUES %s) AND %s%s
                        ORDER BY h.procedure
                        """.formatted(OPEN, InboxesInDatabase.world(tray.practice()), ofFields(tray))),
                parameters,
                answers -> answers.next((row, _) -> new ProcedureCode(row.getString("procedure"))));
    }

    @Override
    public List<Line> after(Tray tray, Stage stage, Sieve sieve, Optional<Line> last, int most) {
        var parameters = new HashMap<String, Object>();
        name(tray, "", parameters);
        Sieved.name(sieve, "", parameters);
        last.ifPresent(line -> parameters.put("id", line.id().value()));
        last.flatMap(Line::due).ifPresent(due -> parameters.put("due", DossierRows.column(due)));
        return trip.ask(
                List.of("""
                        SELECT h.dossier_id AS id, h.code, h.procedure, h.revision, h.stage, h.step, h.agency, h.since, h.due,
                            h.rung, h.asked_at, nullif(h.labels, '{}') AS labels
                        FROM dossier.hand h
                        WHERE h.agency = :agency AND h.role = :role AND h.stage = '%s' AND %s%s%s%s
                        ORDER BY h.due, h.dossier_id
                        LIMIT %d
                        """.formatted(
                                stage.key(),
                                InboxesInDatabase.world(tray.practice()),
                                ofFields(tray),
                                Sieved.conditions(sieve.filter(), ""),
                                last.map(TraysInDatabase::beyond).orElse(""),
                                most)),
                parameters,
                answers -> answers.next(InboxesInDatabase::line));
    }

    private static String ofFields(Tray tray) {
        return tray.isLimited() ? " AND h.field = ANY(CAST(:fields AS text[]))" : "";
    }

    /** What has no promise comes last. */
    private static String beyond(Line line) {
        return line.due().isPresent()
                ? " AND (h.due > :due OR (h.due = :due AND h.dossier_id > :id) OR h.due IS NULL)"
                : " AND h.due IS NULL AND h.dossier_id > :id";
    }

    /** As many from each stage as the page may need, and of those the page: the rest is not looked at. */
    private static String lines(Tray tray, TrayFilter filter, Page page) {
        return """
                SELECT l.id, l.code, l.procedure, l.revision, l.stage, l.step, l.agency, l.since, l.due, l.rung,
                    l.asked_at, nullif(l.labels, '{}') AS labels
                FROM (VALUES %s) s (stage)%s
                CROSS JOIN LATERAL (
                    SELECT h.dossier_id AS id, h.code, h.procedure, h.revision, h.stage, h.step, h.agency, h.since, h.due,
                        h.rung, h.asked_at, h.labels
                    FROM dossier.hand h
                    WHERE h.agency = :agency AND h.role = :role AND h.stage = s.stage AND %s%s%s
                    ORDER BY h.due, h.dossier_id
                    LIMIT %d) l
                ORDER BY l.due, l.id
                LIMIT %d OFFSET %d
                """.formatted(
                        Sieved.stages(filter),
                        tray.isLimited() ? " CROSS JOIN unnest(CAST(:fields AS text[])) f (field)" : "",
                        InboxesInDatabase.world(tray.practice()),
                        tray.isLimited() ? " AND h.field = f.field" : "",
                        Sieved.conditions(filter, ""),
                        page.offset() + page.size(),
                        page.size(),
                        page.offset());
    }

    private static List<String> tallies(List<Tray> trays) {
        return IntStream.range(0, trays.size())
                .mapToObj(number -> tally(trays.get(number), String.valueOf(number), TrayFilter.NONE))
                .toList();
    }

    private static String tally(Tray tray, String suffix, TrayFilter filter) {
        return """
                SELECT s.stage, c.all_of_it, c.late
                FROM (VALUES %1$s) s (stage)
                CROSS JOIN LATERAL (
                    SELECT count(*) AS all_of_it, count(*) FILTER (WHERE f.due < :now) AS late
                    FROM (%2$s) f) c
                WHERE c.all_of_it > 0
                """.formatted(
                        Sieved.stages(filter),
                        first(tray)
                                .formatted(
                                        suffix,
                                        Tray.COUNTED,
                                        InboxesInDatabase.world(tray.practice()) + Sieved.conditions(filter, suffix)));
    }

    /** How much fits, up to so many. */
    static String count(Tray tray, String suffix, TrayFilter filter, int most) {
        var here = first(tray)
                .formatted(suffix, most, InboxesInDatabase.world(tray.practice()) + Sieved.conditions(filter, suffix));
        return """
                SELECT least(count(*), %3$d) AS here
                FROM (VALUES %1$s) s (stage)
                CROSS JOIN LATERAL (%2$s) f
                """.formatted(Sieved.stages(filter), here, most);
    }

    /** So many of a stage as are counted, soonest promise first. */
    private static String first(Tray tray) {
        return tray.isLimited() ? """

                                SELECT l.due
                                FROM unnest(CAST(:fields%1$s AS text[])) w (field)
                                CROSS JOIN LATERAL (
                                    SELECT h.due, h.dossier_id
                                    FROM dossier.hand h
                                    WHERE h.agency = :agency%1$s AND h.role = :role%1$s AND h.stage = s.stage
                                        AND h.field = w.field AND %3$s
                                    ORDER BY h.due, h.dossier_id
                                    LIMIT %2$d) l
                                ORDER BY l.due, l.dossier_id
                                LIMIT %2$d""" : """

                                SELECT h.due
                                FROM dossier.hand h
                                WHERE h.agency = :agency%1$s AND h.role = :role%1$s AND h.stage = s.stage AND %3$s
                                ORDER BY h.due, h.dossier_id
                                LIMIT %2$d""";
    }

    private static Map<String, Object> parameters(List<Tray> counted, Instant now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("now", now.atZone(VietnamTime.ZONE).toOffsetDateTime());
        for (var number = 0; number < counted.size(); number++) {
            name(counted.get(number), String.valueOf(number), parameters);
        }
        return parameters;
    }

    static void name(Tray tray, String suffix, Map<String, Object> parameters) {
        parameters.put("agency" + suffix, tray.agency().value());
        parameters.put("role" + suffix, tray.role().key());
        if (tray.isLimited()) {
            parameters.put("fields" + suffix, Fields.of(tray).toArray(String[]::new));
        }
    }

    private static List<Tally> tallies(List<Tray> trays, OneTrip.Answers answers) throws SQLException {
        var tallies = new ArrayList<Tally>();
        for (var tray : trays) {
            tallies.addAll(answers.next((row, _) -> tally(tray, row)));
        }
        return tallies;
    }

    /** A promise is kept when the result is there; it is not late for waiting to be fetched. */
    private static Tally tally(Tray tray, ResultSet row) throws SQLException {
        var stage = Stage.of(row.getString("stage"));
        return new Tally(tray, stage, row.getInt("all_of_it"), stage == Stage.FINISHED ? 0 : row.getInt("late"));
    }
}
