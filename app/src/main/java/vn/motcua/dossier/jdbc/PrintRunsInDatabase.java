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
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Impression;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.PrintRuns;
import vn.motcua.shared.PersonId;

@Repository
class PrintRunsInDatabase implements PrintRuns {
    /** A run that breaks the press does so each time. */
    private static final int MOST_ATTEMPTS = 3;

    private static final String RUN = "r.id, r.asked_by, r.asked_at, r.kind, r.site, r.practice, r.sheets, r.state,"
            + " r.percent, r.attempt, r.file_id";

    private final JdbcClient jdbc;

    PrintRunsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(Run run) {
        return jdbc.sql("""
                                INSERT INTO dossier.print_run (id, asked_by, asked_at, kind, site, practice, sheets)
                                VALUES (:id, :asker, :asked, :kind, :site, :practice, :sheets)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("id", run.id())
                        .param("asker", run.asker().value())
                        .param("asked", DossierRows.column(run.asked()))
                        .param("kind", run.kind().key())
                        .param("site", run.site())
                        .param("practice", run.practice())
                        .param("sheets", run.sheets())
                        .update()
                == 1;
    }

    @Override
    public void add(UUID run, int position, Sheet sheet) {
        jdbc.sql("""
                        INSERT INTO dossier.print_run_sheet (run_id, position, dossier_id, move, number, printed_at)
                        VALUES (:run, :position, :dossier, :move, :number, :at)
                        """)
                .param("run", run)
                .param("position", position)
                .param("dossier", sheet.dossier().value())
                .param("move", sheet.move())
                .param("number", sheet.impression().number())
                .param("at", DossierRows.column(sheet.impression().at()))
                .update();
    }

    @Override
    public Optional<Run> take(Instant now, Instant until) {
        jdbc.sql("""
                        UPDATE dossier.print_run SET state = 'failed'
                        WHERE state = 'waiting' AND attempt >= :most AND taken_until < :now
                        """)
                .param("most", MOST_ATTEMPTS)
                .param("now", DossierRows.column(now))
                .update();
        return jdbc.sql("""
                        UPDATE dossier.print_run r SET attempt = r.attempt + 1, taken_until = :until
                        WHERE r.id = (
                            SELECT w.id FROM dossier.print_run w
                            WHERE w.state = 'waiting' AND (w.taken_until IS NULL OR w.taken_until < :now)
                            ORDER BY w.asked_at, w.id
                            LIMIT 1
                            FOR UPDATE SKIP LOCKED)
                        RETURNING %s
                        """.formatted(RUN))
                .param("now", DossierRows.column(now))
                .param("until", DossierRows.column(until))
                .query(PrintRunsInDatabase::run)
                .optional();
    }

    @Override
    public List<Sheet> sheets(UUID run) {
        return jdbc.sql("""
                        SELECT s.dossier_id, s.move, s.number, s.printed_at
                        FROM dossier.print_run_sheet s
                        WHERE s.run_id = :run
                        ORDER BY s.position
                        """)
                .param("run", run)
                .query((row, _) -> new Sheet(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getInt("move"),
                        new Impression.Print(
                                row.getInt("number"),
                                row.getObject("printed_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
    }

    @Override
    public boolean tell(Run taken, int percent, Instant until) {
        return jdbc.sql("""
                                UPDATE dossier.print_run SET percent = :percent, taken_until = :until
                                WHERE id = :id AND state = 'waiting' AND attempt = :attempt
                                """)
                        .param("percent", percent)
                        .param("until", DossierRows.column(until))
                        .param("id", taken.id())
                        .param("attempt", taken.attempt())
                        .update()
                == 1;
    }

    @Override
    public boolean finish(Run taken, FileId file) {
        return jdbc.sql("""
                                UPDATE dossier.print_run SET state = 'printed', percent = 100, file_id = :file
                                WHERE id = :id AND state = 'waiting' AND attempt = :attempt
                                """)
                        .param("file", file.value())
                        .param("id", taken.id())
                        .param("attempt", taken.attempt())
                        .update()
                == 1;
    }

    @Override
    public boolean cancel(UUID run, PersonId asker) {
        var isCancelled =
                jdbc.sql("""
                                UPDATE dossier.print_run SET state = 'cancelled'
                                WHERE id = :id AND asked_by = :asker AND state = 'waiting'
                                """).param("id", run).param("asker", asker.value()).update() == 1;
        if (isCancelled) {
            takeBack(run);
        }
        return isCancelled;
    }

    /** A print after which there was another stays, for that one says that it is a later one. */
    private void takeBack(UUID run) {
        jdbc.sql("""
                        DELETE FROM dossier.print p
                        USING dossier.print_run_sheet s
                        JOIN dossier.print_run r ON r.id = s.run_id
                        WHERE s.run_id = :run AND p.dossier_id = s.dossier_id AND p.kind = r.kind AND p.move = s.move
                            AND p.number = s.number
                            AND NOT EXISTS (
                                SELECT FROM dossier.print l
                                WHERE l.dossier_id = p.dossier_id AND l.kind = p.kind AND l.move = p.move
                                    AND l.number > p.number)
                        """).param("run", run).update();
    }

    @Override
    public Optional<Run> find(UUID run, PersonId asker) {
        return jdbc.sql("SELECT " + RUN + " FROM dossier.print_run r WHERE r.id = :id AND r.asked_by = :asker")
                .param("id", run)
                .param("asker", asker.value())
                .query(PrintRunsInDatabase::run)
                .optional();
    }

    @Override
    public List<Run> of(PersonId asker) {
        return jdbc.sql("SELECT " + RUN + """
                         FROM dossier.print_run r
                        WHERE r.asked_by = :asker
                        ORDER BY r.asked_at DESC, r.id
                        LIMIT 20
                        """)
                .param("asker", asker.value())
                .query(PrintRunsInDatabase::run)
                .list();
    }

    @Override
    public List<FileId> sweep(Instant before) {
        return jdbc
                .sql("DELETE FROM dossier.print_run r WHERE r.asked_at < :before RETURNING r.file_id")
                .param("before", DossierRows.column(before))
                .query((row, _) -> Optional.ofNullable(row.getObject("file_id", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(FileId::new)
                .toList();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                PaperKind.of(row.getString("kind")).orElseThrow(),
                row.getString("site"),
                row.getBoolean("practice"),
                row.getInt("sheets"),
                State.of(row.getString("state")),
                row.getInt("percent"),
                row.getInt("attempt"),
                Optional.ofNullable(row.getObject("file_id", UUID.class)).map(FileId::new));
    }
}
