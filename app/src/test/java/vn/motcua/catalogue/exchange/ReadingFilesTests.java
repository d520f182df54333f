package vn.motcua.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.contents;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.csv;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.row;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, whole and broken. */
class ReadingFilesTests {
    private static final Row ROW = row(
            "1.999001",
            Map.of(
                    Column.RESULT, "- Giấy \"mẫu\", dòng một\ndòng hai",
                    Column.FEE_NOTE, "=1+1",
                    Column.NOTE, "'@đã có dấu",
                    Column.MINISTRY, "+84"));

    private static final String HEADINGS = String.join(",", Column.headings());
    private static final String REST = ",".repeat(Column.values().length - 4);

    @Test
    void whatIsWrittenIsReadAgain() {
        var rows = List.of(ROW, row("1.999002", Map.of()));
        assertThat(contents(csv(rows))).isEqualTo(new ExchangeFixtures.Contents(rows, List.of()));
        assertThat(contents(spreadsheet(rows))).isEqualTo(new ExchangeFixtures.Contents(rows, List.of()));
    }

    @Test
    void noCellOfAFileIsAFormula() {
        var text = new String(csv(List.of(ROW)), StandardCharsets.UTF_8);
        assertThat(text).contains("'=1+1", "'- Giấy", "'+84", "''@đã").doesNotContain(",=1+1", ",+84");
        assertThat(sheet(spreadsheet(List.of(ROW)))).contains("=1+1").doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparatorsAndAByteOrderMarkAreUnderstood(String separator) {
        var headings = "\uFEFF" + HEADINGS.replace(",", separator);
        var line = "1.999001,Tên,Lĩnh vực,xã".replace(",", separator) + REST.replace(",", separator);
        assertThat(contents((headings + "\r\n" + line).getBytes(StandardCharsets.UTF_8))
                        .rows())
                .extracting(row -> row.at(Column.LEVEL))
                .containsExactly("xã");
    }

    @Test
    void aFileInAnOldCodePageIsRefusedWithTheLine() {
        var good = HEADINGS + "\n1.999001,Ten,x,xa" + REST + "\n";
        var bad = (good + "1.999002,Đơn,x,xa" + REST).getBytes(Charset.forName("windows-1258"));
        assertThat(contents(bad).mistakes()).containsExactly(Mistake.ofFile(Mistake.Kind.BAD_ENCODING, 3, ""));
    }

    @Test
    void missingUnknownAndRepeatedColumnsAreRefusedByName() {
        assertThat(first(HEADINGS.replace(",level,", ",")))
                .isEqualTo(Mistake.ofFile(Mistake.Kind.MISSING_COLUMN, 1, "level"));
        assertThat(first(HEADINGS + ",surprise")).isEqualTo(Mistake.ofFile(Mistake.Kind.UNKNOWN_COLUMN, 1, "surprise"));
        assertThat(first(HEADINGS + ",code")).isEqualTo(Mistake.ofFile(Mistake.Kind.REPEATED_COLUMN, 1, "code"));
    }

    @Test
    void aRowWhoseCellsSlippedIsToldAndTheNextIsRead() {
        var found = contents((HEADINGS + "\n1.999001,Tên\n1.999002,Tên,x,xã" + REST).getBytes(StandardCharsets.UTF_8));
        assertThat(found.mistakes())
                .extracting(Mistake::kind, Mistake::line)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Mistake.Kind.CELL_COUNT, 2L));
        assertThat(found.rows()).hasSize(2);
    }

    @Test
    void aCellOfTenMegabytesStopsTheReadingAtItsLine() {
        var huge = HEADINGS + "\n1.999001," + "x".repeat(10 * 1024 * 1024) + ",x,xã" + REST;
        assertThat(first(huge)).isEqualTo(Mistake.ofFile(Mistake.Kind.CELL_TOO_LONG, 2, ""));
    }

    @Test
    void aQuotationMarkThatNeverClosesIsTold() {
        var open = HEADINGS + "\n1.999001,\"Tên,x,xã" + REST + "\n1.999002,Tên,x,xã" + REST;
        assertThat(contents(open.getBytes(StandardCharsets.UTF_8)).mistakes())
                .extracting(Mistake::kind)
                .containsExactly(Mistake.Kind.CELL_COUNT);
    }

    @Test
    void nothingBelowTheHeadingsIsNoFile() {
        assertThat(first(HEADINGS + "\n\n")).isEqualTo(Mistake.ofFile(Mistake.Kind.EMPTY, 0, ""));
    }

    @Test
    void moreRowsThanACountryHasAreRefused() {
        var rows = new StringBuilder(HEADINGS);
        for (var at = 0; at <= TableFile.MOST_ROWS; at++) {
            rows.append("\n1,x,x,xã").append(REST);
        }
        assertThat(first(rows.toString()).kind()).isEqualTo(Mistake.Kind.TOO_MANY_ROWS);
    }

    @Test
    void aSpreadsheetThatUnfoldsToAMountainIsNotUnfolded() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (var at = 0; at < 50; at++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThat(contents(bytes.toByteArray()).mistakes())
                .containsExactly(Mistake.ofFile(Mistake.Kind.TOO_LARGE, 0, ""));
    }

    @Test
    void aDamagedSpreadsheetIsNoTable() {
        var whole = spreadsheet(List.of(ROW));
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(contents(half).mistakes()).containsExactly(Mistake.ofFile(Mistake.Kind.NOT_A_TABLE, 0, ""));
    }

    private static Mistake first(String text) {
        return contents(text.getBytes(StandardCharsets.UTF_8)).mistakes().getLast();
    }

    private static String sheet(byte[] book) {
        try (var zip = ZipFile.builder().setByteArray(book).get();
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
