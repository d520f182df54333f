package vn.motcua.catalogue.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dòng mẫu: rows of invented procedures. */
public final class ExchangeFixtures {
    private ExchangeFixtures() {}

    /** A row with the cells one cannot do without. */
    public static Row row(String code, Map<Column, String> others) {
        var cells = new EnumMap<Column, String>(Map.of(
                Column.CODE,
                code,
                Column.NAME,
                "Thủ tục mẫu " + code,
                Column.FIELD,
                "Lĩnh vực mẫu",
                Column.LEVEL,
                "xã"));
        cells.putAll(others);
        return new Row(cells);
    }

    public static Reading.Read read(Row row) {
        if (RowReader.read(row, 2) instanceof Reading.Read read) {
            return read;
        }
        throw new AssertionError("refused: " + row);
    }

    public static byte[] csv(List<Row> rows) {
        return written(CsvTable::write, rows);
    }

    public static byte[] spreadsheet(List<Row> rows) {
        return written(SpreadsheetTable::write, rows);
    }

    private interface Writer {
        void write(Iterator<Row> rows, ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer, List<Row> rows) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(rows.iterator(), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is read of a file. */
    public record Contents(List<Row> rows, List<Mistake> mistakes) {}

    public static Contents contents(byte[] file) {
        var rows = new ArrayList<Row>();
        var mistakes = new ArrayList<Mistake>();
        try {
            Optional<Mistake> stopped = TableFile.read(() -> new ByteArrayInputStream(file), (_, row, mistake) -> {
                rows.add(row);
                mistake.ifPresent(mistakes::add);
            });
            stopped.ifPresent(mistakes::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Contents(rows, mistakes);
    }
}
