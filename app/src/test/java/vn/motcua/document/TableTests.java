package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists taken along: of any length, and harmless to whoever opens them. */
class TableTests {
    private static final List<String> HEADINGS = List.of("Mã hồ sơ", "Ghi chú");

    /** What may be on its way between the hand that gives rows and the network: far less than what is written. */
    private static final int MOST_WAITING = 512 * 1024;

    private static final int ROWS = 100_000;

    @ParameterizedTest
    @EnumSource
    void aHundredThousandRowsLeaveAsTheyCome(TableKind kind) throws IOException {
        var sink = new Counting();
        var random = new Random(7);
        var given = 0L;
        try (var rows = kind.begin(sink, "2026", HEADINGS)) {
            for (var row = 0; row < ROWS; row++) {
                // What cannot be packed: each character weighs about half a byte, whatever the kind.
                var cell = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
                rows.add(List.of(cell, cell.substring(8)));
                given += cell.length() / 2;
                assertThat(given - sink.bytes).as("at row %d", row).isLessThan(MOST_WAITING);
            }
        }
        assertThat(given).as("what would have waited otherwise").isGreaterThan(3L * MOST_WAITING);
        assertThat(sink.closed).as("the stream is its owner's").isFalse();
    }

    @Test
    void whatLooksLikeAFormulaIsTextInEither() throws IOException {
        var lively = List.of("=1+1", "@SUM(A1)");
        assertThat(new String(written(TableKind.CSV, lively), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFMã hồ sơ,Ghi chú\r\n'=1+1,'@SUM(A1)\r\n");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(written(TableKind.XLSX, lively)))) {
            var cells = rows(book.getFirstSheet()).get(1);
            assertThat(cells.getCellText(0)).isEqualTo("=1+1");
            assertThat(cells.getCell(0).getFormula()).isNull();
            assertThat(cells.getCellText(1)).isEqualTo("@SUM(A1)");
        }
    }

    @Test
    void whatIsMoreThanASheetHoldsGoesOntoTheNext() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new SheetRows(out, "2026", HEADINGS, 3)) {
            for (var row = 0; row < 7; row++) {
                rows.add(List.of(String.valueOf(row), ""));
            }
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("2026", "2026 2", "2026 3");
            for (var sheet : sheets) {
                assertThat(rows(sheet).getFirst().getCellText(0)).isEqualTo("Mã hồ sơ");
            }
            assertThat(rows(sheets.getLast()).getLast().getCellText(0)).isEqualTo("6");
        }
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        return sheet.read();
    }

    private static byte[] written(TableKind kind, List<String> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = kind.begin(out, "2026", HEADINGS)) {
            rows.add(cells);
        }
        return out.toByteArray();
    }

    private static final class Counting extends OutputStream {
        private long bytes;
        private boolean closed;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
