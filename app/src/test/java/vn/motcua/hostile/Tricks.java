package vn.motcua.hostile;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What people who mean ill know how to make, and how it is seen what became of it. */
final class Tricks {
    private Tricks() {}

    /** Every cell of a table in CSV. */
    static List<String> cells(String table) {
        try (var rows = CsvReader.builder().ofCsvRecord(table.replace("\uFEFF", ""))) {
            return rows.stream().flatMap(row -> row.getFields().stream()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who may take a table along. */
    static String reader(String table) {
        var readers = List.of(
                Map.entry("/admin/journal", "kiemtra"),
                Map.entry("/desk/form-figures", "truongmotcua"),
                Map.entry("/desk/workload", "truongmotcua"),
                Map.entry("/desk/", "tiepnhan"),
                Map.entry("/my/", "congdan"));
        return readers.stream()
                .filter(each -> table.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("quantri");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An archive whose entries have these names. */
    static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<a/>".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** What came of it, done so often at the same moment. */
    static <T> Stream<T> atOnce(int times, Callable<T> call) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, times).mapToObj(_ -> call).toList();
            return threads.invokeAll(calls).stream().map(answer -> answer.resultNow());
        }
    }
}
