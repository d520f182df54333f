package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.TacitDecision.Meaning;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Silences;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

@Repository
class SilencesInDatabase implements Silences {
    private final JdbcClient jdbc;

    SilencesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void expect(DossierId dossier, Optional<Instant> until) {
        jdbc.sql("UPDATE dossier.hand SET tacit_at = :until WHERE dossier_id = :dossier")
                .param("dossier", dossier.value())
                .param("until", until.map(DossierRows::column).orElse(null))
                .update();
    }

    @Override
    public List<DossierId> over(Instant now, int most) {
        return jdbc.sql("""
                        SELECT h.dossier_id FROM dossier.hand h
                        WHERE h.tacit_at <= :now
                        ORDER BY h.tacit_at, h.dossier_id
                        LIMIT :most
                        """)
                .param("now", DossierRows.column(now))
                .param("most", most)
                .query((row, _) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    @Override
    public void enter(Struck struck) {
        jdbc.sql("""
                        INSERT INTO dossier.tacit (dossier_id, code, procedure, revision, meaning, decided_at, agency, role)
                        VALUES (:dossier, :code, :procedure, :revision, :meaning, :at, :agency, :role)
                        """)
                .param("dossier", struck.dossier().value())
                .param("code", struck.code())
                .param("procedure", struck.procedure().value())
                .param("revision", struck.revision().value())
                .param("meaning", struck.meaning().key())
                .param("at", DossierRows.column(struck.at()))
                .param("agency", struck.custody().agency().value())
                .param("role", struck.custody().role().key())
                .update();
    }

    @Override
    public List<Struck> struck(Set<AgencyId> agencies, Page page) {
        return jdbc.sql("""
                        SELECT t.dossier_id, t.code, t.procedure, t.revision, t.meaning, t.decided_at, t.agency, t.role
                        FROM dossier.tacit t
                        WHERE t.agency = ANY (CAST(:agencies AS uuid[]))
                        ORDER BY t.decided_at DESC, t.dossier_id
                        OFFSET :offset LIMIT :size
                        """)
                .param("agencies", ids(agencies))
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, _) -> struck(row))
                .list();
    }

    @Override
    public int count(Set<AgencyId> agencies) {
        return jdbc.sql("SELECT count(*) FROM dossier.tacit t WHERE t.agency = ANY (CAST(:agencies AS uuid[]))")
                .param("agencies", ids(agencies))
                .query(Integer.class)
                .single();
    }

    private static String[] ids(Set<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::toString).toArray(String[]::new);
    }

    private static Struck struck(ResultSet row) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        return new Struck(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                new ProcedureCode(row.getString("procedure")),
                new RevisionId(row.getObject("revision", UUID.class)),
                Meaning.valueOf(row.getString("meaning").toUpperCase(Locale.ROOT)),
                at,
                new Custody(new AgencyId(row.getObject("agency", UUID.class)), Role.of(row.getString("role")), at));
    }
}
