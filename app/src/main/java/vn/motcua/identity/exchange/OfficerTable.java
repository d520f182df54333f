package vn.motcua.identity.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.motcua.identity.model.OfficerRow;
import vn.motcua.identity.model.OfficerRow.Column;
import vn.motcua.shared.Formula;
import vn.motcua.shared.Packed;
import vn.motcua.shared.Text;

/** Bảng cán bộ as CSV in UTF-8, with commas or semicolons, or as the first sheet of an XLSX file. */
public final class OfficerTable {
    /** A commune has some dozens, a department some hundreds; more comes as several tables. */
    public static final int MOST_ROWS = 1_000;

    public static final int MOST_BYTES = 1024 * 1024;

    /** What a file may unfold to: a small one can hold a very large one. */
    private static final long MOST_UNFOLDED = 32L * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OfficerTable() {}

    /** Kết quả đọc. */
    public sealed interface Reading {
        record Understood(List<OfficerRow> rows) implements Reading {
            public Understood {
                rows = List.copyOf(rows);
            }
        }

        /** @param detail what stands in the way, such as a heading; may be empty */
        record NotUnderstood(Flaw flaw, String detail) implements Reading {}
    }

    /** Vì sao không đọc được. */
    public enum Flaw {
        NOT_A_TABLE,
        TOO_LARGE,
        EMPTY,
        UNKNOWN_HEADING,
        MISSING_HEADING
    }

    public static Reading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Reading.NotUnderstood(Flaw.TOO_LARGE, "");
        }
        try {
            return understood(isZip(file) ? sheet(file) : csv(file));
        } catch (TooLarge _) {
            return new Reading.NotUnderstood(Flaw.TOO_LARGE, "");
        } catch (IOException | RuntimeException _) {
            // The libraries tell damaged files by exceptions of many kinds.
            return new Reading.NotUnderstood(Flaw.NOT_A_TABLE, "");
        }
    }

    /** The headings and what stands in the rows, as a table that is read the same. */
    public static String text(List<OfficerRow> rows) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(Arrays.stream(Column.values()).map(Column::heading).toList());
        rows.forEach(row -> csv.writeRecord(Arrays.stream(Column.values())
                .map(column -> Formula.disarm(row.at(column)))
                .toList()));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return text.toString();
    }

    private static Reading understood(List<Line> lines) {
        if (lines.size() < 2) {
            return new Reading.NotUnderstood(Flaw.EMPTY, "");
        }
        var columns = new ArrayList<Column>();
        for (var heading : lines.getFirst().cells()) {
            var column = Column.of(heading);
            if (column.isEmpty()) {
                return new Reading.NotUnderstood(Flaw.UNKNOWN_HEADING, heading);
            }
            columns.add(column.get());
        }
        return Arrays.stream(Column.values())
                .filter(column -> column.required() && !columns.contains(column))
                .findFirst()
                .<Reading>map(missing -> new Reading.NotUnderstood(Flaw.MISSING_HEADING, missing.heading()))
                .orElseGet(() -> new Reading.Understood(
                        lines.stream().skip(1).map(line -> row(line, columns)).toList()));
    }

    private static OfficerRow row(Line line, List<Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (var at = 0; at < Math.min(columns.size(), line.cells().size()); at++) {
            var text = Text.clean(line.cells().get(at));
            if (!text.isEmpty()) {
                cells.put(columns.get(at), text);
            }
        }
        return new OfficerRow(line.number(), cells);
    }

    private static List<Line> csv(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var separator = bare.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
        var lines = new ArrayList<Line>();
        try {
            for (var each : CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(bare)) {
                add(
                        lines,
                        new Line(
                                each.getStartingLineNumber(),
                                each.getFields().stream().map(Formula::restore).toList()));
            }
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException(broken);
        }
        return lines;
    }

    private static List<Line> sheet(byte[] file) throws IOException {
        if (!Packed.unfoldsWithin(file, MOST_UNFOLDED)) {
            throw new TooLarge();
        }
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                var cells = new ArrayList<String>();
                for (var at = 0; at < row.getCellCount(); at++) {
                    cells.add(Optional.ofNullable(row.getCellText(at)).orElse(""));
                }
                add(lines, new Line(row.getRowNum(), cells));
            });
        }
        return lines;
    }

    private static void add(List<Line> lines, Line line) {
        if (lines.size() > MOST_ROWS) {
            throw new TooLarge();
        }
        if (!line.cells().stream().allMatch(String::isBlank)) {
            lines.add(line);
        }
    }

    private static boolean isZip(byte[] file) {
        return Arrays.equals(Arrays.copyOf(file, ZIP.length), ZIP);
    }

    private record Line(long number, List<String> cells) {}

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
