package vn.motcua.catalogue.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.motcua.catalogue.exchange.TableFile.Counted;
import vn.motcua.shared.Packed;

/** Bảng tính: the first sheet of an XLSX file. Cells are text by their type, so none is a formula when opened. */
public final class SpreadsheetTable {
    /** What a file may unfold to: a small one can hold a very large one. */
    private static final long MOST_UNFOLDED = 48L * 1024 * 1024;

    private static final int MOST_FOLDED = 8 * 1024 * 1024;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_AT_ONCE = 100;
    private static final String NAME = "procedures";

    private SpreadsheetTable() {}

    static Optional<Mistake> read(TableFile.Source source, Counted rows) throws IOException {
        var bytes = bytes(source);
        if (bytes.length > MOST_FOLDED) {
            return refused(Mistake.Kind.TOO_LARGE);
        }
        try (var lines = new Lines(bytes)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var stop = rows.take(line.get().number(), line.get().texts());
                if (stop.isPresent()) {
                    return stop;
                }
            }
            return Optional.empty();
        } catch (Damaged _) {
            return refused(Mistake.Kind.NOT_A_TABLE);
        } catch (Mountain _) {
            return refused(Mistake.Kind.TOO_LARGE);
        }
    }

    private static Optional<Mistake> refused(Mistake.Kind kind) {
        return Optional.of(Mistake.ofFile(kind, 0, ""));
    }

    /** No more than one byte beyond what is taken. */
    private static byte[] bytes(TableFile.Source source) throws IOException {
        try (var file = source.open()) {
            return file.readNBytes(MOST_FOLDED + 1);
        }
    }

    /** A small file that unfolds to a very large one. */
    private static final class Mountain extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Line(int number, List<String> texts) {}

    /** The library tells damaged files by exceptions of many kinds. */
    private static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Damaged(Throwable cause) {
            super(cause);
        }
    }

    /** Các dòng of the first sheet. */
    private static final class Lines implements AutoCloseable {
        private final ReadableWorkbook book;
        private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
        private int width = 0;

        private Lines(byte[] bytes) {
            try {
                if (!Packed.unfoldsWithin(bytes, MOST_UNFOLDED)) {
                    throw new Mountain();
                }
                book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                rows = book.getFirstSheet().openStream().iterator();
            } catch (Mountain mountain) {
                throw mountain;
            } catch (IOException | RuntimeException broken) {
                throw new Damaged(broken);
            }
        }

        private Optional<Line> next() {
            try {
                if (!rows.hasNext()) {
                    return Optional.empty();
                }
                var row = rows.next();
                var texts = SpreadsheetTable.texts(row, width);
                width = width == 0 ? texts.size() : width;
                return Optional.of(new Line(row.getRowNum(), texts));
            } catch (RuntimeException broken) {
                throw new Damaged(broken);
            }
        }

        @Override
        public void close() throws IOException {
            book.close();
        }
    }

    /** The cells up to the last heading; a spreadsheet keeps no empty ones. */
    private static List<String> texts(org.dhatim.fastexcel.reader.Row row, int width) {
        var texts = new ArrayList<String>();
        for (var at = 0; at < Math.max(row.getCellCount(), width); at++) {
            texts.add(at < row.getCellCount() ? row.getCellText(at) : "");
        }
        return texts;
    }

    /** Writes the rows as they come; the stream stays open. */
    public static void write(Iterator<Row> rows, OutputStream out) throws IOException {
        var book = new Workbook(out, "MotCua", null);
        var sheet = book.newWorksheet(NAME);
        var columns = List.of(Column.values());
        for (var column : columns) {
            sheet.inlineString(0, columns.indexOf(column), column.heading());
        }
        for (var at = 1; rows.hasNext(); at++) {
            for (var cell : rows.next().cells().entrySet()) {
                var text = cell.getValue();
                sheet.inlineString(
                        at, columns.indexOf(cell.getKey()), text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
            if (at % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        book.finish();
    }
}
