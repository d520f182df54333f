package vn.motcua.bench.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.catalogue.search.Entry;

/**
 * Vật liệu đo: a catalogue and questions with their right answers.
 *
 * @param source which ones
 */
record Material(String source, List<Entry> entries, List<Asked> questions) {
    private static final String PROCEDURES = "procedures.csv";
    private static final String QUESTIONS = "search-questions-dev.tsv";

    /** @param right the codes of which any is right */
    record Asked(String writing, Set<String> right, String text) {}

    /** The reference data where {@code MOTCUA_REFERENCE} tells their folder, else a small sample of our own. */
    static Material find() throws IOException {
        var folder = Optional.ofNullable(System.getenv("MOTCUA_REFERENCE")).map(Path::of);
        var procedures = text(folder, PROCEDURES);
        var questions = text(folder, QUESTIONS);
        return new Material(
                folder.isPresent() ? "reference" : "own sample",
                entries(new StringReader(procedures)),
                questions.lines().skip(1).map(Material::asked).toList());
    }

    /** What this is measured on, for the lines of a report; names the sample before it is read. */
    static String described() {
        return System.getenv("MOTCUA_REFERENCE") == null
                ? "own sample of a few procedures, for MOTCUA_REFERENCE is not set"
                : "the reference catalogue and its questions";
    }

    private static String text(Optional<Path> folder, String name) throws IOException {
        if (folder.isPresent()) {
            return Files.readString(folder.get().resolve(name));
        }
        try (var file = Material.class.getResourceAsStream("/search/" + name)) {
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Entry> entries(Reader text) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(Material::entry).toList();
        }
    }

    private static Entry entry(NamedCsvRecord row) {
        var further = String.join(" ", row.getField("components"), row.getField("result"), row.getField("authority"));
        return new Entry(
                row.getField("code"),
                row.getField("name"),
                "",
                row.getField("field"),
                row.getField("level").contains("xã"),
                List.of(),
                further);
    }

    private static Asked asked(String line) {
        var cells = line.split("\t", -1);
        var right = Arrays.stream(cells[1].split("[,|]")).collect(Collectors.toUnmodifiableSet());
        return new Asked(cells[2], right, cells[3]);
    }
}
