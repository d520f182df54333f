package vn.motcua.catalogue.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.usecase.Draft;
import vn.motcua.catalogue.usecase.Drafts;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

@Repository
class DraftsInDatabase implements Drafts {
    private final JdbcClient jdbc;

    DraftsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID lock(ProcedureCode code, Instant now) {
        jdbc.sql("""
                        INSERT INTO catalogue.procedure (id, code, entered_at) VALUES (:id, :code, :now)
                        ON CONFLICT (code) DO NOTHING
                        """)
                .param("id", Uuid7.at(now))
                .param("code", code.value())
                .param("now", now.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
        return jdbc.sql("SELECT p.id FROM catalogue.procedure p WHERE p.code = :code FOR UPDATE")
                .param("code", code.value())
                .query(UUID.class)
                .single();
    }

    @Override
    public Optional<ProcedureCode> codeOf(RevisionId id) {
        return jdbc.sql("""
                        SELECT p.code FROM catalogue.revision r JOIN catalogue.procedure p ON p.id = r.procedure_id
                        WHERE r.id = :id
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(ProcedureCode::new);
    }

    @Override
    public Optional<Draft> find(RevisionId id) {
        return jdbc.sql(Rows.DRAFT + "WHERE r.id = :id")
                .param("id", id.value())
                .query(Rows::draft)
                .optional();
    }

    @Override
    public List<Draft> underWay() {
        return jdbc.sql(Rows.DRAFT + "WHERE r.state IN ('draft', 'submitted') ORDER BY r.drafted_at, r.id")
                .query(Rows::draft)
                .list();
    }

    @Override
    public void add(UUID procedure, RevisionId id, Procedure content, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
                        INSERT INTO catalogue.revision
                            (id, procedure_id, state, content, fingerprint, drafted_by, drafted_at)
                        VALUES (:id, :procedure, 'draft', :content::jsonb, :fingerprint, :by, :at)
                        """)
                .param("id", id.value())
                .param("procedure", procedure)
                .params(Rows.content(content))
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public boolean save(RevisionId id, int edits, Procedure content, Instant at) {
        return jdbc.sql("""
                                UPDATE catalogue.revision
                                SET content = :content::jsonb, fingerprint = :fingerprint, drafted_at = :at, edits = edits + 1
                                WHERE id = :id AND edits = :edits AND state = 'draft'
                                """)
                        .params(Rows.content(content))
                        .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                        .param("id", id.value())
                        .param("edits", edits)
                        .update()
                == 1;
    }

    @Override
    public void submit(RevisionId id, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
                        UPDATE catalogue.revision
                        SET state = 'submitted', submitted_by = :by, submitted_at = :at, remark = NULL
                        WHERE id = :id AND state = 'draft'
                        """)
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("id", id.value())
                .update();
    }

    @Override
    public void takeBack(RevisionId id, Draft.State to, String remark) {
        jdbc.sql("""
                        UPDATE catalogue.revision SET state = :to, remark = :remark, submitted_by = NULL, submitted_at = NULL,
                            valid = NULL, number = NULL, decision = NULL, published_by = NULL, published_at = NULL
                        WHERE id = :id
                        """)
                .param("to", to.key())
                .param("remark", remark)
                .param("id", id.value())
                .update();
    }
}
