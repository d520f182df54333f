package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.usecase.PosterRuns;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class PosterRunsInDatabase implements PosterRuns {
    private static final String RUN = """
            SELECT r.id, r.asked_by, r.asked_at, r.scope, r.sheets,
                CASE WHEN r.pdf IS NULL THEN least(r.printed, r.sheets - 1) ELSE r.sheets END AS printed, r.moved_at
            FROM catalogue.poster_run r
            """;

    private final JdbcClient jdbc;

    PosterRunsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(Run run) {
        return jdbc.sql("""
                                INSERT INTO catalogue.poster_run (id, asked_by, asked_at, scope, sheets, moved_at)
                                VALUES (:id, :asker, :asked, :scope, :sheets, :asked) ON CONFLICT DO NOTHING
                                """)
                        .param("id", run.id())
                        .param("asker", run.asker().value())
                        .param("asked", there(run.asked()))
                        .param("scope", run.scope())
                        .param("sheets", run.sheets())
                        .update()
                == 1;
    }

    @Override
    public void printed(UUID id, int sheets, Instant at) {
        jdbc.sql("UPDATE catalogue.poster_run SET printed = :printed, moved_at = :at WHERE id = :id")
                .param("printed", sheets)
                .param("at", there(at))
                .param("id", id)
                .update();
    }

    @Override
    public void finish(UUID id, byte[] pdf, Instant at) {
        jdbc.sql("UPDATE catalogue.poster_run SET printed = sheets, pdf = :pdf, moved_at = :at WHERE id = :id")
                .param("pdf", pdf)
                .param("at", there(at))
                .param("id", id)
                .update();
    }

    @Override
    public Optional<Run> find(UUID id, PersonId asker) {
        return jdbc.sql(RUN + "WHERE r.id = :id AND r.asked_by = :asker")
                .param("id", id)
                .param("asker", asker.value())
                .query(PosterRunsInDatabase::run)
                .optional();
    }

    @Override
    public List<Run> of(PersonId asker) {
        return jdbc.sql(RUN + "WHERE r.asked_by = :asker ORDER BY r.asked_at DESC LIMIT 20")
                .param("asker", asker.value())
                .query(PosterRunsInDatabase::run)
                .list();
    }

    @Override
    public Optional<byte[]> pdf(UUID id, PersonId asker) {
        return jdbc.sql("""
                        SELECT r.pdf FROM catalogue.poster_run r
                        WHERE r.id = :id AND r.asked_by = :asker AND r.pdf IS NOT NULL
                        """)
                .param("id", id)
                .param("asker", asker.value())
                .query((row, _) -> row.getBytes("pdf"))
                .optional();
    }

    @Override
    public void sweep(Instant before) {
        jdbc.sql("DELETE FROM catalogue.poster_run r WHERE r.asked_at < :before")
                .param("before", there(before))
                .update();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("scope"),
                row.getInt("sheets"),
                row.getInt("printed"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime there(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
