package vn.motcua.catalogue.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import vn.motcua.shared.Formula;

/** Bảng CSV: RFC 4180 in UTF-8, read with commas, semicolons or tabs, written with commas. */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A line longer than this is not a row: the reader's buffer grows no further. */
    private static final int LONGEST_LINE = 1024 * 1024;

    private static final int PEEK = 4 * 1024;

    private CsvTable() {}

    static Optional<Mistake> read(TableFile.Source source, TableFile.Counted rows) throws IOException {
        try (var bytes = source.open()) {
            var fault = Utf8.firstFault(bytes);
            if (fault.isPresent()) {
                return Optional.of(Mistake.ofFile(Mistake.Kind.BAD_ENCODING, fault.getAsLong(), ""));
            }
        }
        try (var text = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            return read(text, rows);
        }
    }

    private static Optional<Mistake> read(BufferedReader text, TableFile.Counted rows) throws IOException {
        var separator = separator(text);
        var line = 0L;
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(text)) {
            for (var each : csv) {
                line = each.getStartingLineNumber();
                var texts = each.getFields().stream().map(Formula::restore).toList();
                var stop = rows.take(line, texts);
                if (stop.isPresent()) {
                    return stop;
                }
            }
            return Optional.empty();
        } catch (CsvParseException _) {
            var kind = line == 0 ? Mistake.Kind.NOT_A_TABLE : Mistake.Kind.CELL_TOO_LONG;
            return Optional.of(Mistake.ofFile(kind, line + 1, ""));
        }
    }

    /** Skips the mark that tells the encoding, and looks which separator the headings use. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(PEEK);
        var start = new char[PEEK];
        var length = Math.max(text.read(start), 0);
        text.reset();
        var headings = new String(start, 0, length).lines().findFirst().orElse("");
        return headings.indexOf(';') >= 0 ? ';' : headings.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Writes the rows as they come; the stream stays open. */
    public static void write(Iterator<Row> rows, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(Column.headings());
        while (rows.hasNext()) {
            var row = rows.next();
            csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> Formula.disarm(row.at(column)))
                    .toList());
        }
        csv.flush();
    }
}
