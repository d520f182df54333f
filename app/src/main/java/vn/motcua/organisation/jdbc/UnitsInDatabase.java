package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Period;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitType;
import vn.motcua.organisation.model.Change;
import vn.motcua.organisation.usecase.UnitRegister;
import vn.motcua.shared.VietnamTime;

@Repository
class UnitsInDatabase implements UnitRegister {
    private static final String DECISION = """
            SELECT d.id, d.kind, d.in_force, d.source, d.entered_at FROM organisation.decision d
            """;

    private final JdbcClient jdbc;
    private final ChangesInDatabase changes;

    UnitsInDatabase(JdbcClient jdbc, ChangesInDatabase changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public void lock() {
        jdbc.sql("SELECT r.revision FROM organisation.register r FOR UPDATE")
                .query(Long.class)
                .single();
    }

    @Override
    public long revision() {
        return jdbc.sql("SELECT r.revision FROM organisation.register r")
                .query(Long.class)
                .single();
    }

    /** The revision is read first: a change committed between the questions is then read again. */
    @Override
    public Contents contents() {
        var revision = revision();
        var versions = jdbc.sql("""
                        SELECT v.unit_id, lower(v.valid) AS since, upper(v.valid) AS until, v.code, v.type,
                               v.name_vi, v.name_en, v.parent_id
                        FROM organisation.unit_version v
                        ORDER BY v.name_vi, v.code, v.valid
                        """).query(UnitsInDatabase::unit).list();
        var successions = jdbc.sql("""
                        SELECT s.predecessor_id, s.successor_id, s.share FROM organisation.succession s
                        ORDER BY s.predecessor_id, s.share DESC NULLS LAST, s.successor_id
                        """).query(UnitsInDatabase::succession).list();
        return new Contents(revision, new Gazetteer(versions, successions));
    }

    @Override
    public boolean knows(UUID decision) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organisation.decision d WHERE d.id = :id)")
                .param("id", decision)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean changedSince(Set<UnitId> units, long revision) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM organisation.unit u
                            WHERE u.id = ANY (CAST(:units AS uuid[])) AND u.revision > :revision)
                        """)
                .param("units", ChangesInDatabase.ids(units.stream()))
                .param("revision", revision)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void enter(Decided decision) {
        jdbc.sql("UPDATE organisation.register SET revision = revision + 1").update();
        jdbc.sql("""
                        INSERT INTO organisation.decision (id, kind, in_force, source, revision, entered_at)
                        SELECT :id, :kind, :inForce, :source, r.revision, :at FROM organisation.register r
                        """)
                .param("id", decision.id())
                .param("kind", decision.kind())
                .param("inForce", decision.inForce())
                .param("source", decision.source())
                .param("at", decision.enteredAt().atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public void carryOut(UUID decision, Change change) {
        changes.carryOut(decision, change);
    }

    @Override
    public List<Chapter> life(UnitId unit) {
        return jdbc.sql("""
                        SELECT v.unit_id, lower(v.valid) AS since, upper(v.valid) AS until, v.code, v.type,
                               v.name_vi, v.name_en, v.parent_id,
                               b.id, b.kind, b.in_force, b.source, b.entered_at,
                               e.id AS end_id, e.kind AS end_kind, e.in_force AS end_in_force, e.source AS end_source,
                               e.entered_at AS end_entered_at
                        FROM organisation.unit_version v
                        JOIN organisation.decision b ON b.id = v.decision_id
                        LEFT JOIN organisation.decision e ON e.id = v.ended_by
                        WHERE v.unit_id = :unit
                        ORDER BY v.valid
                        """)
                .param("unit", unit.value())
                .query((row, number) -> new Chapter(
                        unit(row, number),
                        decided(row, ""),
                        Optional.ofNullable(row.getString("end_id")).isPresent()
                                ? Optional.of(decided(row, "end_"))
                                : Optional.empty()))
                .list();
    }

    @Override
    public List<Decided> latest(int atMost) {
        return jdbc.sql(DECISION + "ORDER BY d.entered_at DESC, d.id DESC LIMIT :most")
                .param("most", atMost)
                .query((row, _) -> decided(row, ""))
                .list();
    }

    private static Decided decided(ResultSet row, String prefix) throws SQLException {
        return new Decided(
                row.getObject(prefix + "id", UUID.class),
                row.getString(prefix + "kind"),
                row.getObject(prefix + "in_force", LocalDate.class),
                row.getString(prefix + "source"),
                row.getObject(prefix + "entered_at", OffsetDateTime.class).toInstant());
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("code"),
                type(row.getString("type")),
                new Bilingual(row.getString("name_vi"), row.getString("name_en")),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new),
                new Period(
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("until", LocalDate.class))));
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                new UnitId(row.getObject("predecessor_id", UUID.class)),
                new UnitId(row.getObject("successor_id", UUID.class)),
                Optional.ofNullable(row.getBigDecimal("share")).map(share -> share.stripTrailingZeros()));
    }

    private static UnitType type(String stored) {
        return UnitType.of(stored).orElseThrow(() -> new IllegalStateException("unknown type of unit: " + stored));
    }
}
