package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.usecase.Register;
import vn.motcua.shared.AgencyId;

@Repository
class AgenciesInDatabase implements Agencies, Register {
    private static final String VERSION = """
            SELECT v.agency_id, v.code, v.kind, v.name_vi, v.name_en, v.parent_id,
                   v.address, v.phone, v.hours_vi, v.hours_en
            FROM organisation.agency_version v
            WHERE v.valid @> CAST(:day AS date)
            """;

    private final JdbcClient jdbc;

    AgenciesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Agency> find(AgencyId id, LocalDate on) {
        return jdbc.sql(VERSION + "  AND v.agency_id = :id")
                .param("day", on)
                .param("id", id.value())
                .query(AgenciesInDatabase::agency)
                .optional();
    }

    @Override
    public Optional<Agency> bearing(String code, LocalDate on) {
        return jdbc.sql(VERSION + "  AND v.code = :code")
                .param("day", on)
                .param("code", code)
                .query(AgenciesInDatabase::agency)
                .optional();
    }

    @Override
    public List<Agency> on(LocalDate day) {
        return jdbc.sql(VERSION + """
                        ORDER BY array_position(ARRAY['province', 'department', 'commune', 'service-centre'], v.kind),
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
        var reception = details.reception();
        jdbc.sql("""
                        INSERT INTO organisation.agency_version
                            (agency_id, valid, code, kind, name_vi, name_en, parent_id,
                             address, phone, hours_vi, hours_en)
                        VALUES (:id, daterange(:from, NULL), :code, :kind, :nameVi, :nameEn, :parent,
                                :address, :phone, :hoursVi, :hoursEn)
                        """)
                .param("id", details.id().value())
                .param("from", from)
                .param("code", details.code())
                .param("kind", stored(details.kind()))
                .param("nameVi", details.name().vietnamese())
                .param("nameEn", details.name().english())
                .param("parent", details.parent().map(AgencyId::value).orElse(null))
                .param("address", reception.map(Agency.Reception::address).orElse(null))
                .param("phone", reception.map(Agency.Reception::phone).orElse(null))
                .param("hoursVi", reception.map(r -> r.hours().vietnamese()).orElse(null))
                .param("hoursEn", reception.map(r -> r.hours().english()).orElse(null))
                .update();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("code"),
                kind(row.getString("kind")),
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

    private static String stored(Agency.Kind kind) {
        return switch (kind) {
            case PROVINCE -> "province";
            case DEPARTMENT -> "department";
            case COMMUNE -> "commune";
            case SERVICE_CENTRE -> "service-centre";
        };
    }

    private static Agency.Kind kind(String stored) {
        for (var kind : Agency.Kind.values()) {
            if (stored(kind).equals(stored)) {
                return kind;
            }
        }
        throw new IllegalStateException("unknown kind of agency: " + stored);
    }
}
