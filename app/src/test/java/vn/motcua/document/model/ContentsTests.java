package vn.motcua.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.document.FileKind;

class ContentsTests {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "0d0a255044462d312e34, PDF",
        "ffd8ffe000104a464946, JPEG",
        "ffd8ffe1, JPEG",
        "89504e470d0a1a0a, PNG",
        "49492a00, TIFF",
        "4d4d002a, TIFF",
        "000000246674797068656963, HEIC",
        "00000020667479706d696631, HEIC",
    })
    void aKindIsToldFromItsFirstBytes(String bytes, FileKind kind) {
        assertThat(kindOf(HexFormat.of().parseHex(bytes))).contains(kind);
    }

    /** A program of Windows, of Linux, a script, a page, an old office file, a film, a zip, half a mark. */
    @ParameterizedTest
    @CsvSource({
        "4d5a9000",
        "7f454c46",
        "23212f62696e",
        "3c68746d6c3e",
        "d0cf11e0a1b11ae1",
        "00000020667479706d703432",
        "504b0304",
        "ff",
        "89504e47",
        "2550444d"
    })
    void whatWeDoNotTakeHasNoKind(String bytes) {
        assertThat(kindOf(HexFormat.of().parseHex(bytes))).isEmpty();
    }

    @Test
    void officeFilesAreToldByWhatTheZipLists() {
        assertThat(kindOf(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .contains(FileKind.DOCX);
        assertThat(kindOf(zip("xl/workbook.xml", "[Content_Types].xml"))).contains(FileKind.XLSX);
        assertThat(kindOf(zip("word/document.xml"))).isEmpty();
        assertThat(kindOf(zip("[Content_Types].xml", "notword/document.xml"))).isEmpty();
        assertThat(kindOf(zip("a.jar", "META-INF/MANIFEST.MF"))).isEmpty();
    }

    @Test
    void anOfficeFileWithMacrosIsNotTaken() {
        assertThat(kindOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(kindOf(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
                .isEmpty();
    }

    private static Optional<FileKind> kindOf(byte[] bytes) {
        return new Contents(bytes, Arrays.copyOfRange(bytes, Math.max(0, bytes.length - Contents.SEEN), bytes.length))
                .kind();
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("word/document.xml".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
