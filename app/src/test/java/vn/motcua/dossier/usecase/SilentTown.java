package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.dossier.model.Alarm;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Silence;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The invented city, where a law grants businesses what they asked for if the office is silent for ten working days. */
final class SilentTown implements AutoCloseable {
    static final String BASIS = "Luật mẫu số 1/2025/QH15, Điều 5 khoản 2";

    final Town town = town();
    final Actor owner = citizen();
    private final Actor clerk = Town.officer(Role.RECEPTION_CLERK, town.desk);
    private final JdbcClient jdbc = JdbcClient.create(town.database().owner());

    private static Town town() {
        var database = TestDatabase.fresh();
        try (var before = TestHouse.over(database)) {
            new Town(database, before);
        }
        var owner = JdbcClient.create(database.owner());
        owner.sql("ALTER TABLE catalogue.revision DISABLE TRIGGER USER").update();
        owner.sql("""
                        UPDATE catalogue.revision
                        SET content = jsonb_set(content, '{terms,silence}', CAST(:silence AS jsonb))
                        WHERE procedure_id = (SELECT p.id FROM catalogue.procedure p WHERE p.code = :procedure)
                        """)
                .param("procedure", Town.BUSINESS.value())
                .param("silence", """
                        {"meaning": "ACCEPTS", "after": {"limit": {"amount": 10, "unit": "WORKING_DAY"}, "cutOff": "NONE"},
                        "basis": "%s"}
                        """.formatted(BASIS))
                .update();
        owner.sql("ALTER TABLE catalogue.revision ENABLE TRIGGER USER").update();
        return new Town(database, TestHouse.over(database));
    }

    Dossier accepted() throws Exception {
        return town.accepted(town.filed(owner, Town.BUSINESS, town.desk), clerk);
    }

    Silence silence(Dossier dossier) {
        return town.bean(SilenceClock.class).of(dossier).orElseThrow();
    }

    /** As if all of it had happened so long ago that the law has decided. */
    Dossier past(Dossier dossier) {
        var past = earlier(dossier, Duration.ofDays(90));
        refresh(past);
        return past;
    }

    Dossier earlier(Dossier dossier, Duration by) {
        for (var sql : List.of(
                "UPDATE dossier.passage SET at = at - make_interval(secs => :by) WHERE dossier_id = :id",
                "UPDATE dossier.hand SET since = since - make_interval(secs => :by) WHERE dossier_id = :id",
                "UPDATE dossier.dossier SET accepted_at = accepted_at - make_interval(secs => :by),"
                        + " due = due - make_interval(secs => :by) WHERE id = :id")) {
            jdbc.sql(sql)
                    .param("by", by.toSeconds())
                    .param("id", dossier.id().value())
                    .update();
        }
        return town.bean(Dossiers.class).find(dossier.id()).orElseThrow();
    }

    /** What would have been written down then. */
    void refresh(Dossier dossier) {
        town.bean(Silences.class).expect(dossier.id(), silence(dossier).until());
    }

    Instant tenDaysFrom(Instant at) {
        var calendar = town.bean(Calendars.class).of(town.desk);
        var due = Deadline.compute(calendar, at, Limit.workingDays(10), CutOff.NONE, List.of());
        assertThat(due).isInstanceOf(Deadline.Due.class);
        return ((Deadline.Due) due).due();
    }

    Optional<Instant> expected(Dossier dossier) {
        return jdbc.sql("SELECT h.tacit_at FROM dossier.hand h WHERE h.dossier_id = :id AND h.tacit_at IS NOT NULL")
                .param("id", dossier.id().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    List<Alarm> alarms(Dossier dossier) {
        return jdbc.sql("""
                        SELECT a.rung, a.at FROM dossier.alarm a
                        WHERE a.dossier_id = :id AND a.rang_at IS NULL AND a.rung LIKE 'silence%'
                        ORDER BY a.at
                        """)
                .param("id", dossier.id().value())
                .query((row, _) -> new Alarm(
                        Rung.of(row.getString("rung")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<String> warned(Dossier dossier) {
        return jdbc.sql("""
                        SELECT e.data ->> 'rung' FROM shared.event e
                        WHERE e.subject = :id AND e.name = 'dossier.warned' AND e.data ->> 'rung' LIKE 'silence%'
                        ORDER BY e.id
                        """)
                .param("id", dossier.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public void close() {
        town.close();
    }
}
