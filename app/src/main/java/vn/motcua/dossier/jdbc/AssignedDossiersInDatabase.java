package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.usecase.Assignments;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

@Repository
class AssignedDossiersInDatabase implements Assignments {
    static final String ALL = """
            SELECT a.number, a.at, a.by, a.agency, a.role, a.person, a.reason
            FROM dossier.assignment a
            WHERE a.dossier_id = :id
            ORDER BY a.number
            """;

    private final JdbcClient jdbc;

    AssignedDossiersInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Assignment> of(DossierId dossier) {
        return jdbc.sql(ALL)
                .param("id", dossier.value())
                .query(AssignedDossiersInDatabase::assignment)
                .list();
    }

    @Override
    public void add(DossierId dossier, Assignment assignment) {
        jdbc.sql("""
                        INSERT INTO dossier.assignment (dossier_id, number, at, by, agency, role, person, reason)
                        VALUES (:dossier, :number, :at, :by, :agency, :role, :person, :reason)
                        """)
                .param("dossier", dossier.value())
                .param("number", assignment.number())
                .param("at", DossierRows.column(assignment.office().since()))
                .param("by", assignment.by().value())
                .param("agency", assignment.office().agency().value())
                .param("role", assignment.office().role().key())
                .param("person", assignment.to().value())
                .param("reason", assignment.reason())
                .update();
    }

    @Override
    public Map<DossierId, PersonId> present(Set<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (a.dossier_id) a.dossier_id, a.person
                        FROM dossier.assignment a
                        JOIN dossier.hand h ON h.dossier_id = a.dossier_id AND h.agency = a.agency AND h.role = a.role
                        WHERE a.dossier_id IN (:dossiers)
                        ORDER BY a.dossier_id, a.number DESC
                        """)
                .param("dossiers", dossiers.stream().map(DossierId::value).toList())
                .query((row, _) -> Map.entry(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getInt("number"),
                new PersonId(row.getObject("by", UUID.class)),
                new Custody(
                        new AgencyId(row.getObject("agency", UUID.class)),
                        Role.of(row.getString("role")),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("reason"));
    }
}
