package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Period;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.usecase.AgencyRegister;
import vn.motcua.organisation.usecase.UnitRegister.Decided;
import vn.motcua.shared.AgencyId;

@Repository
class AgencyLivesInDatabase implements AgencyRegister {
    private final JdbcClient jdbc;
    private final AgenciesInDatabase agencies;
    private final Edition edition;

    AgencyLivesInDatabase(JdbcClient jdbc, AgenciesInDatabase agencies, Edition edition) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.edition = edition;
    }

    @Override
    public void hold(AgencyId agency) {
        jdbc.sql("SELECT a.id FROM organisation.agency a WHERE a.id = :id FOR UPDATE")
                .param("id", agency.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public List<Chapter> life(AgencyId agency) {
        return jdbc.sql("""
                        SELECT v.agency_id, v.code, v.kind, v.name_vi, v.name_en, v.parent_id,
                               v.address, v.phone, v.hours_vi, v.hours_en,
                               lower(v.valid) AS since, upper(v.valid) AS until,
                               b.id AS begun_id, b.kind AS begun_kind, b.in_force AS begun_in_force,
                               b.source AS begun_source, b.entered_at AS begun_entered_at,
                               e.id AS ended_id, e.kind AS ended_kind, e.in_force AS ended_in_force,
                               e.source AS ended_source, e.entered_at AS ended_entered_at
                        FROM organisation.agency_version v
                        LEFT JOIN organisation.decision b ON b.id = v.decision_id
                        LEFT JOIN organisation.decision e ON e.id = v.ended_by
                        WHERE v.agency_id = :agency
                        ORDER BY v.valid
                        """)
                .param("agency", agency.value())
                .query((row, number) -> new Chapter(
                        AgenciesInDatabase.agency(row, number),
                        new Period(
                                row.getObject("since", LocalDate.class),
                                Optional.ofNullable(row.getObject("until", LocalDate.class))),
                        decided(row, "begun_"),
                        decided(row, "ended_")))
                .list();
    }

    private static Optional<Decided> decided(ResultSet row, String prefix) throws SQLException {
        var id = row.getObject(prefix + "id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Decided(
                        id,
                        row.getString(prefix + "kind"),
                        row.getObject(prefix + "in_force", LocalDate.class),
                        row.getString(prefix + "source"),
                        row.getObject(prefix + "entered_at", OffsetDateTime.class)
                                .toInstant()));
    }

    @Override
    public List<AgencyId> bearers(String code, LocalDate from) {
        return jdbc.sql("""
                        SELECT DISTINCT v.agency_id FROM organisation.agency_version v
                        WHERE v.code = :code AND v.valid && daterange(:from, NULL)
                        ORDER BY v.agency_id
                        """)
                .param("code", code)
                .param("from", from)
                .query((row, _) -> new AgencyId(row.getObject("agency_id", UUID.class)))
                .list();
    }

    @Override
    public void enter(AgencyId agency) {
        agencies.enter(agency);
    }

    @Override
    public void end(AgencyId agency, LocalDate on, UUID decision) {
        jdbc.sql("""
                        UPDATE organisation.agency_version v
                        SET valid = daterange(lower(v.valid), :on), ended_by = :decision
                        WHERE v.agency_id = :agency AND upper_inf(v.valid)
                        """)
                .param("on", on)
                .param("decision", decision)
                .param("agency", agency.value())
                .update();
        edition.changed();
    }

    @Override
    public void begin(Agency details, LocalDate from, UUID decision) {
        agencies.addVersion(details, from, Optional.of(decision));
    }

    @Override
    public void link(AgencyId predecessor, AgencyId successor, UUID decision) {
        jdbc.sql("""
                        INSERT INTO organisation.agency_succession (predecessor_id, successor_id, decision_id)
                        VALUES (:from, :to, :decision)
                        """)
                .param("from", predecessor.value())
                .param("to", successor.value())
                .param("decision", decision)
                .update();
    }

    @Override
    public List<AgencyId> heirs(AgencyId agency) {
        return jdbc.sql("""
                        SELECT s.successor_id FROM organisation.agency_succession s
                        WHERE s.predecessor_id = :agency
                        ORDER BY s.successor_id
                        """)
                .param("agency", agency.value())
                .query((row, _) -> new AgencyId(row.getObject("successor_id", UUID.class)))
                .list();
    }

    /** What was told for the same day is corrected; what was told before ends. */
    @Override
    public void describe(AgencyId agency, AgencyProfile profile, LocalDate from) {
        jdbc.sql("DELETE FROM organisation.agency_profile p WHERE p.agency_id = :agency AND lower(p.valid) >= :from")
                .param("agency", agency.value())
                .param("from", from)
                .update();
        jdbc.sql("""
                        UPDATE organisation.agency_profile p SET valid = daterange(lower(p.valid), :from)
                        WHERE p.agency_id = :agency AND upper_inf(p.valid)
                        """).param("from", from).param("agency", agency.value()).update();
        jdbc.sql("""
                        INSERT INTO organisation.agency_profile
                            (agency_id, valid, fields, email, website, host_id, unit_id)
                        VALUES (:agency, daterange(:from, NULL), :fields, :email, :website, :host, :unit)
                        """)
                .param("agency", agency.value())
                .param("from", from)
                .param("fields", profile.fields().toArray(String[]::new))
                .param("email", profile.email().orElse(null))
                .param("website", profile.website().orElse(null))
                .param("host", profile.host().map(AgencyId::value).orElse(null))
                .param("unit", profile.place().map(UnitId::value).orElse(null))
                .update();
        edition.changed();
    }

    @Override
    public List<AgencyId> guests(AgencyId host, LocalDate on) {
        return jdbc.sql("""
                        SELECT p.agency_id FROM organisation.agency_profile p
                        WHERE p.host_id = :host AND p.valid @> CAST(:on AS date)
                        ORDER BY p.agency_id
                        """)
                .param("host", host.value())
                .param("on", on)
                .query((row, _) -> new AgencyId(row.getObject("agency_id", UUID.class)))
                .list();
    }
}
