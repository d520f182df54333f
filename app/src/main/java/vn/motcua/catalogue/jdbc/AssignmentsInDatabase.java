package vn.motcua.catalogue.jdbc;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.usecase.Assignments;
import vn.motcua.shared.AgencyId;

@Repository
class AssignmentsInDatabase implements Assignments {
    private final JdbcClient jdbc;

    AssignmentsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void assign(UUID procedure, AgencyId agency, LocalDate from) {
        jdbc.sql("""
                        INSERT INTO catalogue.assignment (procedure_id, agency_id, valid)
                        VALUES (:procedure, :agency, daterange(:from::date, NULL))
                        ON CONFLICT DO NOTHING
                        """)
                .param("procedure", procedure)
                .param("agency", agency.value())
                .param("from", from)
                .update();
    }
}
