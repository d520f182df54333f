package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.Offices;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class OfficesInDatabase implements Offices {
    private final JdbcClient jdbc;

    OfficesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ProcedureCode, Set<AgencyId>> on(LocalDate day) {
        var found = new HashMap<ProcedureCode, Set<AgencyId>>();
        // Thousands of procedures share a few sets of offices; each set is kept once.
        var shared = new HashMap<Set<AgencyId>, Set<AgencyId>>();
        jdbc.sql("""
            SELECT p.code, array_agg(a.agency_id ORDER BY a.agency_id) AS offices
            FROM catalogue.assignment a JOIN catalogue.procedure p ON p.id = a.procedure_id
            WHERE a.valid @> :day::date
            GROUP BY p.code
            ORDER BY p.code
            """)
                .param("day", day)
                .query((row, _) -> Map.entry(new ProcedureCode(row.getString("code")), offices(row)))
                .list()
                .forEach(line -> found.put(line.getKey(), shared.computeIfAbsent(line.getValue(), each -> each)));
        return found;
    }

    private static Set<AgencyId> offices(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("offices").getArray())
                .map(AgencyId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int taken(Collection<ProcedureCode> codes, Collection<AgencyId> offices, LocalDate from) {
        return jdbc.sql("""
            SELECT count(DISTINCT (a.procedure_id, a.agency_id))
            FROM catalogue.assignment a JOIN catalogue.procedure p ON p.id = a.procedure_id
            WHERE p.code = ANY (:codes::text[]) AND a.agency_id = ANY (:offices::uuid[])
                AND a.valid && daterange(:from::date, NULL)
            """)
                .param("codes", codes(codes))
                .param("offices", ids(offices))
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Integer> assign(
            Batch batch, Collection<ProcedureCode> codes, Collection<AgencyId> offices, Optional<PersonId> by) {
        var entered = jdbc.sql("""
            INSERT INTO catalogue.assignment_batch (id, decision, from_day, assigned, made_by, made_at)
            VALUES (:id, :decision, :from, 0, :by, :at)
            ON CONFLICT (id) DO NOTHING
            """)
                .param("id", batch.id())
                .param("decision", batch.decision())
                .param("from", batch.from())
                .param("by", Rows.id(by))
                .param("at", batch.at().atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
        return entered == 0 ? Optional.empty() : Optional.of(pairs(batch, codes, offices));
    }

    private int pairs(Batch batch, Collection<ProcedureCode> codes, Collection<AgencyId> offices) {
        var assigned = jdbc.sql("""
            INSERT INTO catalogue.assignment (procedure_id, agency_id, valid, batch_id)
            SELECT p.id, o.id, daterange(:from::date, NULL), :batch
            FROM catalogue.procedure p CROSS JOIN unnest(:offices::uuid[]) AS o (id)
            WHERE p.code = ANY (:codes::text[])
            ORDER BY p.id, o.id
            ON CONFLICT DO NOTHING
            """)
                .param("from", batch.from())
                .param("batch", batch.id())
                .param("codes", codes(codes))
                .param("offices", ids(offices))
                .update();
        jdbc.sql("UPDATE catalogue.assignment_batch SET assigned = :assigned WHERE id = :id")
                .param("assigned", assigned)
                .param("id", batch.id())
                .update();
        return assigned;
    }

    @Override
    public Optional<UUID> lock(UUID batch) {
        return jdbc.sql("""
            SELECT b.id FROM catalogue.assignment_batch b
            WHERE b.id = :id AND b.undone_at IS NULL FOR UPDATE
            """).param("id", batch).query(UUID.class).optional();
    }

    @Override
    public void undo(UUID batch, LocalDate day, Instant at) {
        jdbc.sql("DELETE FROM catalogue.assignment a WHERE a.batch_id = :batch AND lower(a.valid) >= :day")
                .param("batch", batch)
                .param("day", day)
                .update();
        jdbc.sql("""
            UPDATE catalogue.assignment SET valid = daterange(lower(valid), :day::date)
            WHERE batch_id = :batch AND (upper_inf(valid) OR upper(valid) > :day)
            """).param("batch", batch).param("day", day).update();
        jdbc.sql("UPDATE catalogue.assignment_batch SET undone_at = :at WHERE id = :batch")
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("batch", batch)
                .update();
    }

    @Override
    public List<Batch> latest(int most) {
        return jdbc.sql("""
            SELECT b.id, b.decision, b.from_day, b.assigned, b.made_at, b.undone_at
            FROM catalogue.assignment_batch b
            ORDER BY b.made_at DESC, b.id
            LIMIT :most
            """).param("most", most).query(OfficesInDatabase::batch).list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("decision"),
                row.getObject("from_day", LocalDate.class),
                row.getInt("assigned"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static String[] codes(Collection<ProcedureCode> codes) {
        return codes.stream().map(ProcedureCode::value).toArray(String[]::new);
    }

    private static String[] ids(Collection<AgencyId> offices) {
        return offices.stream().map(AgencyId::toString).toArray(String[]::new);
    }
}
