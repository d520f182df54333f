package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.RunningPromises;
import vn.motcua.shared.AgencyId;

@Repository
class RunningPromisesInDatabase implements RunningPromises {
    private static final String RUNNING = """
            SELECT d.id, d.code, d.desk, d.accepted_at, d.revision, d.channel, d.extended_to, h.due
            FROM dossier.dossier d
            JOIN dossier.hand h ON h.dossier_id = d.id
            WHERE d.accepted_at < :before AND d.finished_at IS NULL AND d.ended IS NULL AND d.put_off_to IS NULL
              AND h.due >= :from AND h.stage IN ('in-hand', 'draft-shown') AND NOT h.practice
            """;

    private final JdbcClient jdbc;

    RunningPromisesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Running> between(Instant dueFrom, Instant acceptedBefore, Optional<AgencyId> desk) {
        var asked = jdbc.sql(RUNNING + desk.map(_ -> "AND d.desk = :desk").orElse(""))
                .param("from", DossierRows.column(dueFrom))
                .param("before", DossierRows.column(acceptedBefore));
        return desk.map(at -> asked.param("desk", at.value()))
                .orElse(asked)
                .query(RunningPromisesInDatabase::running)
                .list();
    }

    private static Running running(ResultSet row, int number) throws SQLException {
        return new Running(
                new DossierId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new AgencyId(row.getObject("desk", UUID.class)),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                new RevisionId(row.getObject("revision", UUID.class)),
                Channel.numbered(row.getInt("channel")),
                row.getObject("extended_to") != null);
    }
}
