package vn.motcua.organisation.web.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.shared.Formula;

/** Danh sách của một ngày as a file to keep. */
final class ListFile {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String QUOTED = ",\"\r\n";

    private ListFile() {}

    static ResponseEntity<byte[]> csv(String name, LocalDate day, List<String> headings, Stream<List<String>> lines) {
        var text = Stream.concat(Stream.of(headings), lines)
                .map(line -> line.stream().map(ListFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return file(name, day, "csv", CSV).body(text.getBytes(StandardCharsets.UTF_8));
    }

    static <T> ResponseEntity<List<T>> json(String name, LocalDate day, List<T> items) {
        return file(name, day, "json", MediaType.APPLICATION_JSON).body(items);
    }

    private static ResponseEntity.BodyBuilder file(String name, LocalDate day, String ending, MediaType type) {
        var disposition = "attachment; filename=\"%s-%s.%s\"".formatted(name, day, ending);
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition);
    }

    private static String cell(String written) {
        var text = Formula.disarm(written);
        return text.chars().anyMatch(each -> QUOTED.indexOf(each) >= 0) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
