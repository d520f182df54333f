package vn.motcua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Dòng bảng tính. A sheet holds about a million; what is more goes onto the next, under the same headings. */
final class SheetRows implements TableRows {
    static final int MOST_ROWS = 1_000_000;

    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_AT_ONCE = 100;

    private final Workbook book;
    private final String name;
    private final List<String> headings;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;

    SheetRows(OutputStream out, String name, List<String> headings) throws IOException {
        this(out, name, headings, MOST_ROWS);
    }

    SheetRows(OutputStream out, String name, List<String> headings, int most) throws IOException {
        this.book = new Workbook(out, "MotCua", null);
        this.name = name;
        this.headings = List.copyOf(headings);
        this.most = most;
        this.sheets = 1;
        this.sheet = book.newWorksheet(name);
        write(this.headings);
    }

    @Override
    public void add(List<String> cells) throws IOException {
        if (row > most) {
            sheet.finish();
            sheets++;
            sheet = book.newWorksheet(name + " " + sheets);
            row = 0;
            write(headings);
        }
        write(cells);
    }

    private void write(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
