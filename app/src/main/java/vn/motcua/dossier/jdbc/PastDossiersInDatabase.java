package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.spi.PastDossier;
import vn.motcua.catalogue.spi.PastDossiers;

/**
 * Hồ sơ đã nhận, read for a rehearsal. Dossiers lie in the order in which they were filed, so a month is one stretch of the
 * primary key; an index by procedure would cost every filing something for what is asked a few times a year.
 */
@Repository
class PastDossiersInDatabase implements PastDossiers {
    private final JdbcClient jdbc;

    PastDossiersInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PastDossier> received(ProcedureCode code, Instant from, Instant until) {
        return jdbc.sql("""
                        SELECT d.code, d.accepted_at, d.channel, d.situation
                        FROM dossier.dossier d
                        WHERE d.procedure = :procedure AND d.id >= :from AND d.id < :until AND d.code IS NOT NULL
                          AND NOT starts_with(d.public_code, 'TAP-')
                        ORDER BY d.id DESC
                        LIMIT :most
                        """)
                .param("procedure", code.value())
                .param("from", leastId(from))
                .param("until", leastId(until))
                .param("most", MOST)
                .query((row, _) -> dossier(row))
                .list();
    }

    /** Of the UUIDs version 7 of that millisecond and later ones. */
    private static UUID leastId(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }

    /** Which groups pay nothing is not written in a dossier; whoever is in one is counted as paying. */
    private static PastDossier dossier(ResultSet row) throws SQLException {
        return new PastDossier(
                row.getString("code"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                Channel.numbered(row.getInt("channel")),
                row.getInt("situation"),
                Set.of());
    }
}
