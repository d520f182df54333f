package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.usecase.ImportRun;

/** Rows of catalogue.import_run and catalogue.import_row, read. */
final class ImportRows {
    static final String RUN = """
            SELECT r.id, r.file_name, r.size, r.state, r.from_day, r.decision, r.read_up_to, r.mistake, r.received_at,
                r.published_at
            FROM catalogue.import_run r
            """;

    static final String LINE = """
            SELECT w.line, w.cells, w.fate, w.mistakes FROM catalogue.import_row w
            """;

    private ImportRows() {}

    static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                new ImportRun.File(row.getString("file_name"), row.getLong("size")),
                new ImportRun.Terms(row.getObject("from_day", LocalDate.class), row.getString("decision")),
                ImportRun.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("read_up_to"),
                Optional.ofNullable(row.getString("mistake")).map(ExchangeJson::mistake),
                new ImportRun.Times(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }

    static ImportRun.Line line(ResultSet row, int number) throws SQLException {
        return new ImportRun.Line(
                row.getLong("line"),
                ExchangeJson.row(row.getString("cells")),
                ImportRun.Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)),
                ExchangeJson.mistakes(row.getString("mistakes")));
    }
}
