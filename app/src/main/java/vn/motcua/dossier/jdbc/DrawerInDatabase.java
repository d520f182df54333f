package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Renewal;
import vn.motcua.dossier.usecase.DraftLifetime;
import vn.motcua.dossier.usecase.Drawer;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

@Repository
class DrawerInDatabase implements Drawer {
    private final JdbcClient jdbc;
    private final DraftRows rows;

    DrawerInDatabase(JdbcClient jdbc, DraftLifetime lifetime) {
        this.jdbc = jdbc;
        this.rows = new DraftRows(lifetime.get());
    }

    @Override
    public Draft begin(DraftId id, Draft.Request request, boolean measured, Instant at) {
        jdbc.sql(FormTallySql.BEGUN)
                .param("id", id.value())
                .param("owner", request.owner().value())
                .param("begunBy", request.begunBy().value())
                .param("procedure", request.procedure().value())
                .param("revision", request.revision().value())
                .param("desk", request.desk().value())
                .param("measured", measured)
                .param("at", DossierRows.column(at))
                .update();
        return Draft.begun(id, request, at, rows.lifetime());
    }

    @Override
    public Optional<Draft> lock(DraftId id) {
        // The row first, then what is in it: one statement would read the papers as they were before it waited.
        jdbc.sql("SELECT 1 FROM dossier.draft d WHERE d.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return jdbc.sql(DraftRows.WITH_PAPERS).param("id", id.value()).query(rows::whole);
    }

    @Override
    public Optional<DraftId> open(PersonId owner, PersonId begunBy, ProcedureCode procedure, AgencyId desk) {
        return jdbc.sql("""
                        SELECT d.id
                        FROM dossier.draft d
                        WHERE d.owner = :owner AND coalesce(d.begun_by, d.owner) = :begunBy
                          AND d.procedure = :procedure AND d.desk = :desk AND d.dossier_id IS NULL
                        ORDER BY d.saved_at DESC
                        LIMIT 1
                        """)
                .param("owner", owner.value())
                .param("begunBy", begunBy.value())
                .param("procedure", procedure.value())
                .param("desk", desk.value())
                .query(UUID.class)
                .optional()
                .map(DraftId::new);
    }

    @Override
    public List<Draft> openOf(PersonId person) {
        return jdbc.sql(DraftRows.DRAFT + """
                        WHERE d.owner = :person AND d.dossier_id IS NULL
                           OR d.begun_by = :person AND d.begun_by IS NOT NULL AND d.dossier_id IS NULL
                        ORDER BY d.saved_at DESC, d.id
                        LIMIT 50
                        """)
                .param("person", person.value())
                .query((row, _) -> rows.draft(row))
                .list();
    }

    @Override
    public boolean save(Draft edited, String ahead) {
        return jdbc.sql("""
                        UPDATE dossier.draft SET answers = :answers::jsonb, edits = :edits, saved_at = :at, step = :step
                        WHERE id = :id AND edits = :edits - 1 AND dossier_id IS NULL
                        """)
                        .param("answers", DossierRows.json(edited.answers()))
                        .param("edits", edited.edits())
                        .param("at", DossierRows.column(edited.savedAt()))
                        .param("step", ahead)
                        .param("id", edited.id().value())
                        .update()
                == 1;
    }

    @Override
    public void settle(DraftId id, int situation, Instant at) {
        jdbc.sql("""
                        UPDATE dossier.draft SET situation = :situation, edits = edits + 1, saved_at = :at
                        WHERE id = :id
                        """)
                .param("situation", situation)
                .param("at", DossierRows.column(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public void addPaper(DraftId id, int situation, int component, FileId file, Instant at) {
        jdbc.sql("""
                        WITH touched AS (UPDATE dossier.draft SET saved_at = :at WHERE id = :id)
                        INSERT INTO dossier.draft_paper (draft_id, number, situation, component, file_id, added_at)
                        SELECT :id, coalesce(max(p.number) + 1, 0), :situation, :component, :file, :at
                        FROM dossier.draft_paper p
                        WHERE p.draft_id = :id
                        """)
                .param("id", id.value())
                .param("situation", situation)
                .param("component", component)
                .param("file", file.value())
                .param("at", DossierRows.column(at))
                .update();
    }

    @Override
    public void dropPaper(DraftId id, int number, Instant at) {
        jdbc.sql("DELETE FROM dossier.draft_paper WHERE draft_id = :id AND number = :number")
                .param("id", id.value())
                .param("number", number)
                .update();
        touch(id, at);
    }

    @Override
    public void touch(DraftId id, Instant at) {
        jdbc.sql("UPDATE dossier.draft SET saved_at = :at WHERE id = :id")
                .param("at", DossierRows.column(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public List<Placed> everyPaper(DraftId id) {
        return jdbc.sql("""
                        SELECT p.number, p.situation, p.component, p.file_id
                        FROM dossier.draft_paper p
                        WHERE p.draft_id = :id
                        ORDER BY p.number
                        """)
                .param("id", id.value())
                .query((row, _) -> new Placed(
                        row.getInt("number"),
                        new Renewal.Place(row.getInt("situation"), row.getInt("component")),
                        new FileId(row.getObject("file_id", UUID.class))))
                .list();
    }

    @Override
    public void movePaper(DraftId id, int number, Renewal.Place to) {
        jdbc.sql("""
                        UPDATE dossier.draft_paper SET situation = :situation, component = :component
                        WHERE draft_id = :id AND number = :number
                        """)
                .param("situation", to.situation())
                .param("component", to.component())
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    @Override
    public void bringForward(DraftId id, Revision to, int situation, Instant at) {
        jdbc.sql("""
                        UPDATE dossier.draft SET procedure = :procedure, revision = :revision, situation = :situation,
                            edits = edits + 1, saved_at = :at
                        WHERE id = :id
                        """)
                .param("procedure", to.procedure().code().value())
                .param("revision", to.id().value())
                .param("situation", situation)
                .param("at", DossierRows.column(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public List<FileId> files(DraftId id) {
        return jdbc.sql("SELECT p.file_id FROM dossier.draft_paper p WHERE p.draft_id = :id ORDER BY p.number")
                .param("id", id.value())
                .query((row, _) -> new FileId(row.getObject("file_id", UUID.class)))
                .list();
    }

    @Override
    public void filed(Draft draft, DossierId as, int answered, Instant at) {
        jdbc.sql(FormTallySql.FILED)
                .param("dossier", as.value())
                .param("id", draft.id().value())
                .param("answered", answered)
                .param("limits", FormTallySql.limits())
                .param("at", DossierRows.column(at))
                .update();
    }

    @Override
    public void handIn(Draft draft, DossierId to, Map<Integer, Integer> places) {
        // How the result is wanted goes along, chosen by whoever files.
        jdbc.sql("""
                        INSERT INTO dossier.delivery (dossier_id, number, way, recipient, chosen_at, chosen_by)
                        SELECT :dossier, 1, d.way, d.recipient, d.saved_at, coalesce(d.begun_by, d.owner)
                        FROM dossier.draft d
                        WHERE d.id = :id AND d.way IS NOT NULL
                        """)
                .param("dossier", to.value())
                .param("id", draft.id().value())
                .update();
        places.forEach((component, place) -> {
            if (draft.has(component)) {
                handIn(draft.id(), to, component, place);
            }
        });
    }

    private void handIn(DraftId id, DossierId to, int component, int place) {
        jdbc.sql("""
                        INSERT INTO dossier.paper (dossier_id, number, component, file_id, added_at, added_by)
                        SELECT :dossier, p.number, :place, p.file_id, p.added_at, coalesce(d.begun_by, d.owner)
                        FROM dossier.draft_paper p
                        JOIN dossier.draft d ON d.id = p.draft_id AND d.situation = p.situation
                        WHERE p.draft_id = :id AND p.component = :component
                        """)
                .param("dossier", to.value())
                .param("place", place)
                .param("id", id.value())
                .param("component", component)
                .update();
    }

    @Override
    public List<FileId> emptied(DraftId id, Collection<DossierId> into) {
        return jdbc.sql("""
                        WITH taken AS (DELETE FROM dossier.draft_paper WHERE draft_id = :id RETURNING file_id)
                        SELECT t.file_id FROM taken t
                        WHERE NOT EXISTS (
                            SELECT FROM dossier.paper p
                            WHERE p.dossier_id = ANY (CAST(:into AS uuid[])) AND p.file_id = t.file_id)
                        """)
                .param("id", id.value())
                .param("into", into.stream().map(DossierId::toString).toArray(String[]::new))
                .query((row, _) -> new FileId(row.getObject("file_id", UUID.class)))
                .list();
    }

    @Override
    public void give(DraftId id, PersonId owner, Instant at) {
        jdbc.sql("""
                        UPDATE dossier.draft SET owner = :owner, begun_by = NULL, edits = edits + 1, saved_at = :at
                        WHERE id = :id
                        """)
                .param("owner", owner.value())
                .param("at", DossierRows.column(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public void drop(Collection<DraftId> ids, Ending how) {
        jdbc.sql(FormTallySql.GONE)
                .param("ids", ids.stream().map(DraftId::toString).toArray(String[]::new))
                .param("item", FormTallySql.item(how).key())
                .update();
    }
}
