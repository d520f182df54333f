package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.model.RatesJson;
import vn.motcua.catalogue.usecase.FeeSchedules;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class FeeSchedulesInDatabase implements FeeSchedules {
    private static final String SCHEDULE = """
        SELECT s.id, p.code, s.resolution, lower(s.valid) AS from_day, upper(s.valid) AS until_day, s.rates,
            s.superseded_at, s.superseded_by
        FROM catalogue.fee_schedule s JOIN catalogue.procedure p ON p.id = s.procedure_id
        """;

    private final JdbcClient jdbc;

    FeeSchedulesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ProcedureCode, FeeSchedule> on(LocalDate day) {
        return jdbc
                .sql(SCHEDULE + "WHERE s.valid @> :day::date AND s.superseded_at IS NULL ORDER BY p.code")
                .param("day", day)
                .query(FeeSchedulesInDatabase::schedule)
                .list()
                .stream()
                .collect(Collectors.toMap(FeeSchedule::code, each -> each));
    }

    @Override
    public List<Kept> of(ProcedureCode code) {
        return jdbc.sql(SCHEDULE + "WHERE p.code = :code ORDER BY lower(s.valid) DESC, s.superseded_at DESC, s.id")
                .param("code", code.value())
                .query(FeeSchedulesInDatabase::kept)
                .list();
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return jdbc.sql(SCHEDULE + "WHERE s.id = :id")
                .param("id", id)
                .query(FeeSchedulesInDatabase::kept)
                .optional();
    }

    @Override
    public boolean beginsOn(UUID procedure, LocalDate from) {
        return jdbc.sql("""
            SELECT EXISTS (
                SELECT 1 FROM catalogue.fee_schedule s
                WHERE s.procedure_id = :procedure AND lower(s.valid) = :from AND s.superseded_at IS NULL)
            """)
                .param("procedure", procedure)
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<LocalDate> makeRoom(UUID procedure, LocalDate from) {
        jdbc.sql("""
            UPDATE catalogue.fee_schedule SET valid = daterange(lower(valid), :from::date)
            WHERE procedure_id = :procedure AND valid @> :from::date AND superseded_at IS NULL
            """).param("procedure", procedure).param("from", from).update();
        return jdbc.sql("""
            SELECT lower(s.valid) FROM catalogue.fee_schedule s
            WHERE s.procedure_id = :procedure AND lower(s.valid) > :from AND s.superseded_at IS NULL
            ORDER BY lower(s.valid)
            LIMIT 1
            """)
                .param("procedure", procedure)
                .param("from", from)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void enter(UUID id, UUID procedure, FeeSchedule schedule, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
            INSERT INTO catalogue.fee_schedule
                (id, procedure_id, resolution, valid, rates, entered_by, entered_at)
            VALUES (:id, :procedure, :resolution, daterange(:from::date, :until::date), :rates::jsonb, :by, :at)
            """)
                .param("id", id)
                .param("procedure", procedure)
                .param("resolution", schedule.resolution())
                .param("from", schedule.from())
                .param("until", schedule.until().orElse(null))
                .param("rates", RatesJson.write(schedule.rates()))
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public void end(UUID id, LocalDate from) {
        jdbc.sql("UPDATE catalogue.fee_schedule SET valid = daterange(lower(valid), :from::date) WHERE id = :id")
                .param("from", from)
                .param("id", id)
                .update();
    }

    @Override
    public void supersede(UUID id, String decision, Instant at) {
        jdbc.sql("""
            UPDATE catalogue.fee_schedule SET superseded_at = :at, superseded_by = :decision WHERE id = :id
            """)
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("decision", decision)
                .param("id", id)
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var at = Optional.ofNullable(row.getObject("superseded_at", OffsetDateTime.class));
        var by = Optional.ofNullable(row.getString("superseded_by"));
        return new Kept(
                row.getObject("id", UUID.class),
                schedule(row, number),
                at.map(then -> new Superseded(then.toInstant(), by.orElse(""))));
    }

    private static FeeSchedule schedule(ResultSet row, int number) throws SQLException {
        return new FeeSchedule(
                new ProcedureCode(row.getString("code")),
                row.getString("resolution"),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                RatesJson.read(row.getString("rates")));
    }
}
