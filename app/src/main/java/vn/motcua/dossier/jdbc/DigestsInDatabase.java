package vn.motcua.dossier.jdbc;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Digests;
import vn.motcua.shared.PersonId;

@Repository
class DigestsInDatabase implements Digests {
    private final JdbcClient jdbc;

    DigestsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(PersonId person, LocalDate day) {
        return jdbc.sql("""
                                INSERT INTO dossier.digest AS d (person, day) VALUES (:person, :day)
                                ON CONFLICT (person) DO UPDATE SET day = excluded.day WHERE d.day < excluded.day
                                """).param("person", person.value()).param("day", day).update() == 1;
    }

    @Override
    public Set<DossierId> answeredAmong(Set<DossierId> dossiers) {
        return new HashSet<>(jdbc.sql("""
                        SELECT w.id
                        FROM unnest(CAST(:dossiers AS uuid[])) w (id)
                        CROSS JOIN LATERAL (
                            SELECT p.verb FROM dossier.passage p
                            WHERE p.dossier_id = w.id
                            ORDER BY p.number DESC
                            LIMIT 1) l
                        WHERE l.verb = 'complete'
                        ORDER BY w.id
                        """)
                .param(
                        "dossiers",
                        dossiers.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query((row, _) -> new DossierId(row.getObject("id", UUID.class)))
                .list());
    }
}
