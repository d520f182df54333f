package vn.motcua.catalogue.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.usecase.Publications;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class PublicationsInDatabase implements Publications {
    private final JdbcClient jdbc;

    PublicationsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Revision> inForce(UUID procedure, LocalDate on) {
        return jdbc.sql(Rows.PUBLISHED + """
                        WHERE r.procedure_id = :procedure AND r.state = 'published' AND r.valid @> :on::date
                        """)
                .param("procedure", procedure)
                .param("on", on)
                .query(Rows::published)
                .optional();
    }

    @Override
    public Optional<LocalDate> nextAfter(UUID procedure, LocalDate day) {
        return jdbc.sql("""
                        SELECT lower(r.valid) FROM catalogue.revision r
                        WHERE r.procedure_id = :procedure AND r.state = 'published' AND lower(r.valid) > :day
                        ORDER BY lower(r.valid)
                        LIMIT 1
                        """)
                .param("procedure", procedure)
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void until(RevisionId id, Optional<LocalDate> until) {
        jdbc.sql("UPDATE catalogue.revision SET valid = daterange(lower(valid), :until::date) WHERE id = :id")
                .param("until", until.orElse(null))
                .param("id", id.value())
                .update();
    }

    @Override
    public void publish(Revision revision, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
                        UPDATE catalogue.revision SET state = 'published', number = :number,
                            valid = daterange(:from::date, :until::date), decision = :decision,
                            published_by = :by, published_at = :at, remark = NULL
                        WHERE id = :id
                        """)
                .param("number", revision.number())
                .param("from", revision.from())
                .param("until", revision.until().orElse(null))
                .param("decision", revision.decision())
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("id", revision.id().value())
                .update();
    }

    @Override
    public int nextNumber(UUID procedure) {
        return jdbc.sql("""
                        SELECT coalesce(max(r.number), 0) + 1 FROM catalogue.revision r WHERE r.procedure_id = :procedure
                        """).param("procedure", procedure).query(Integer.class).single();
    }

    @Override
    public Optional<Revision> find(RevisionId id) {
        return jdbc.sql(Rows.PUBLISHED + "WHERE r.id = :id AND r.state = 'published'")
                .param("id", id.value())
                .query(Rows::published)
                .optional();
    }

    @Override
    public List<Revision> history(ProcedureCode code) {
        return jdbc.sql(Rows.PUBLISHED + """
                        JOIN catalogue.procedure p ON p.id = r.procedure_id
                        WHERE p.code = :code AND r.state = 'published'
                        ORDER BY lower(r.valid) DESC
                        """)
                .param("code", code.value())
                .query(Rows::published)
                .list();
    }

    @Override
    public List<Revision> from(LocalDate day) {
        return jdbc.sql(Rows.PUBLISHED + """
                        WHERE r.state = 'published' AND (upper_inf(r.valid) OR upper(r.valid) > :day)
                        """)
                .param("day", day)
                .query(Rows::published)
                .list();
    }

    @Override
    public Optional<ProcedureCode> current(ProcedureCode code) {
        return jdbc.sql("""
                        SELECT p.code FROM catalogue.procedure p WHERE p.code = :code
                        UNION ALL
                        SELECT p.code FROM catalogue.former_code f JOIN catalogue.procedure p ON p.id = f.procedure_id
                        WHERE f.code = :code
                        LIMIT 1
                        """)
                .param("code", code.value())
                .query(String.class)
                .optional()
                .map(ProcedureCode::new);
    }

    @Override
    public List<Lead> leads() {
        return jdbc.sql("""
                        SELECT f.code AS former, p.code AS current
                        FROM catalogue.former_code f JOIN catalogue.procedure p ON p.id = f.procedure_id
                        """)
                .query((row, _) -> new Lead(
                        new ProcedureCode(row.getString("former")), new ProcedureCode(row.getString("current"))))
                .list();
    }

    @Override
    public long edition() {
        return jdbc.sql("SELECT e.number FROM catalogue.edition e")
                .query(Long.class)
                .single();
    }

    @Override
    public Instant turnedAt() {
        return jdbc.sql("SELECT e.turned_at FROM catalogue.edition e")
                .query((row, _) ->
                        row.getObject("turned_at", OffsetDateTime.class).toInstant())
                .single();
    }

    @Override
    public void turnPage() {
        jdbc.sql("UPDATE catalogue.edition SET number = number + 1").update();
    }
}
