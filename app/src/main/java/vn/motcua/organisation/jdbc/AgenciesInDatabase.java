package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.usecase.Register;
import vn.motcua.shared.AgencyId;

@Repository
class AgenciesInDatabase implements Register {
    private static final String VERSION = """
            SELECT v.agency_id, v.code, v.kind, v.name_vi, v.name_en, v.parent_id,
                   v.address, v.phone, v.hours_vi, v.hours_en
            FROM organisation.agency_version v
            WHERE v.valid @> CAST(:day AS date)
            """;

    private final JdbcClient jdbc;
    private final Edition edition;

    AgenciesInDatabase(JdbcClient jdbc, Edition edition) {
        this.jdbc = jdbc;
        this.edition = edition;
    }

    Optional<AgencyId> lastBearing(String code) {
        return jdbc.sql("""
                        SELECT v.agency_id FROM organisation.agency_version v
                        WHERE v.code = :code
                        ORDER BY lower(v.valid) DESC
                        LIMIT 1
                        """)
                .param("code", code)
                .query((row, _) -> new AgencyId(row.getObject("agency_id", UUID.class)))
                .optional();
    }

    Map<AgencyId, AgencyProfile> profiles(LocalDate day) {
        return jdbc
                .sql("""
                        SELECT p.agency_id, p.fields, p.email, p.website, p.host_id, p.unit_id
                        FROM organisation.agency_profile p
                        WHERE p.valid @> CAST(:day AS date)
                        """)
                .param("day", day)
                .query((row, _) -> Map.entry(new AgencyId(row.getObject("agency_id", UUID.class)), profile(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static AgencyProfile profile(ResultSet row) throws SQLException {
        return new AgencyProfile(
                List.of((String[]) row.getArray("fields").getArray()),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("website")),
                Optional.ofNullable(row.getObject("host_id", UUID.class)).map(AgencyId::new),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new));
    }

    List<Agency> on(LocalDate day) {
        return jdbc.sql(VERSION + """
                        ORDER BY array_position(ARRAY['province', 'department', 'commune', 'service-centre', 'police', 'tax', 'insurance'], v.kind),
                                 v.name_vi, v.code
                        """)
                .param("day", day)
                .query(AgenciesInDatabase::agency)
                .list();
    }

    @Override
    public boolean knows(AgencyId id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organisation.agency a WHERE a.id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean enter(AgencyId id) {
        return jdbc.sql("INSERT INTO organisation.agency (id) VALUES (:id) ON CONFLICT DO NOTHING")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public boolean bears(String code, LocalDate from) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM organisation.agency_version v
                            WHERE v.code = :code AND v.valid && daterange(:from, NULL))
                        """)
                .param("code", code)
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void addVersion(Agency details, LocalDate from) {
        addVersion(details, from, Optional.empty());
    }

    void addVersion(Agency details, LocalDate from, Optional<UUID> decision) {
        var reception = details.reception();
        jdbc.sql("""
                        INSERT INTO organisation.agency_version
                            (agency_id, valid, code, kind, name_vi, name_en, parent_id,
                             address, phone, hours_vi, hours_en, decision_id)
                        VALUES (:id, daterange(:from, NULL), :code, :kind, :nameVi, :nameEn, :parent,
                                :address, :phone, :hoursVi, :hoursEn, :decision)
                        """)
                .param("id", details.id().value())
                .param("from", from)
                .param("code", details.code())
                .param("kind", details.kind().key())
                .param("nameVi", details.name().vietnamese())
                .param("nameEn", details.name().english())
                .param("parent", details.parent().map(AgencyId::value).orElse(null))
                .param("address", reception.map(Agency.Reception::address).orElse(null))
                .param("phone", reception.map(Agency.Reception::phone).orElse(null))
                .param("hoursVi", reception.map(r -> r.hours().vietnamese()).orElse(null))
                .param("hoursEn", reception.map(r -> r.hours().english()).orElse(null))
                .param("decision", decision.orElse(null))
                .update();
        edition.changed();
    }

    static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("code"),
                Agency.Kind.of(row.getString("kind")).orElseThrow(),
                new Bilingual(row.getString("name_vi"), row.getString("name_en")),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(AgencyId::new),
                reception(row));
    }

    private static Optional<Agency.Reception> reception(ResultSet row) throws SQLException {
        if (row.getString("address") == null) {
            return Optional.empty();
        }
        return Optional.of(new Agency.Reception(
                row.getString("address"),
                row.getString("phone"),
                new Bilingual(row.getString("hours_vi"), row.getString("hours_en"))));
    }
}
