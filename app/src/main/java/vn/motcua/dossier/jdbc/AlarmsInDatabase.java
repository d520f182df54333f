package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.dossier.model.Alarm;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Warning;
import vn.motcua.dossier.usecase.Alarms;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

@Repository
class AlarmsInDatabase implements Alarms {
    /** What has rung of one dossier. */
    static final String RANG = """
            SELECT a.rung, a.rang_at
            FROM dossier.alarm a
            WHERE a.dossier_id = :id AND a.rang_at IS NOT NULL
            ORDER BY a.rang_at, a.at
            """;

    private final JdbcClient jdbc;

    AlarmsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void set(DossierId dossier, int promise, List<Alarm> alarms) {
        jdbc.sql("""
                        INSERT INTO dossier.alarm (dossier_id, promise, rung, at)
                        SELECT :dossier, :promise, a.rung, a.at
                        FROM unnest(CAST(:rungs AS text[]), CAST(:instants AS timestamptz[])) a (rung, at)
                        ON CONFLICT (dossier_id, promise, rung) DO NOTHING
                        """)
                .param("dossier", dossier.value())
                .param("promise", promise)
                .param("rungs", alarms.stream().map(alarm -> alarm.rung().key()).toArray(String[]::new))
                .param(
                        "instants",
                        alarms.stream().map(alarm -> alarm.at().toString()).toArray(String[]::new))
                .update();
    }

    @Override
    public void silence(DossierId dossier, Set<Rung> rungs) {
        jdbc.sql("DELETE FROM dossier.alarm WHERE dossier_id = :dossier AND rang_at IS NULL AND rung IN (:rungs)")
                .param("dossier", dossier.value())
                .param("rungs", rungs.stream().map(Rung::key).toList())
                .update();
    }

    @Override
    public Set<DossierId> lockOver(Instant now, int most) {
        return new LinkedHashSet<>(jdbc.sql("""
                        SELECT d.id
                        FROM dossier.alarm a
                        JOIN dossier.dossier d ON d.id = a.dossier_id
                        WHERE a.rang_at IS NULL AND a.at <= :now
                        ORDER BY a.at
                        LIMIT :most
                        FOR UPDATE OF d SKIP LOCKED
                        """)
                .param("now", DossierRows.column(now))
                .param("most", most)
                .query((row, _) -> new DossierId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Asked after the lock was taken: what was over then may meanwhile have been taken away. */
    @Override
    public List<DossierWarned> ring(Set<DossierId> dossiers, Instant now) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        WITH rang AS (
                            UPDATE dossier.alarm a SET rang_at = :now
                            WHERE a.dossier_id IN (:dossiers) AND a.rang_at IS NULL AND a.at <= :now
                            RETURNING a.dossier_id, a.rung, a.at),
                        marked AS (
                            UPDATE dossier.hand h SET rung = l.rung
                            FROM (
                                SELECT DISTINCT ON (r.dossier_id) r.dossier_id, r.rung
                                FROM rang r
                                ORDER BY r.dossier_id, r.at DESC) l
                            WHERE h.dossier_id = l.dossier_id
                            RETURNING h.dossier_id, h.code, h.due, h.tacit_at, h.agency, h.role, h.field)
                        SELECT r.dossier_id, r.rung, m.code, CASE WHEN r.rung IN (:ofSilence) THEN m.tacit_at ELSE m.due END AS due,
                            m.agency, m.role, m.field
                        FROM rang r
                        JOIN marked m ON m.dossier_id = r.dossier_id
                        ORDER BY r.at, r.dossier_id
                        """)
                .param("now", DossierRows.column(now))
                .param("dossiers", dossiers.stream().map(DossierId::value).toList())
                .param("ofSilence", Rung.OF_SILENCE.stream().map(Rung::key).toList())
                .query(AlarmsInDatabase::warned)
                .list();
    }

    private static DossierWarned warned(ResultSet row, int number) throws SQLException {
        return new DossierWarned(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                row.getString("rung"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                new AgencyId(row.getObject("agency", UUID.class)),
                Role.of(row.getString("role")),
                Fields.read(row.getString("field")));
    }

    static Warning warning(ResultSet row, int number) throws SQLException {
        return new Warning(
                Rung.of(row.getString("rung")),
                row.getObject("rang_at", OffsetDateTime.class).toInstant());
    }
}
