package vn.motcua.bench.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitImport.SourceFile;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.model.ImportPlanning;
import vn.motcua.organisation.model.UnitTables;

/** Dữ liệu: the country where {@code MOTCUA_REFERENCE} has it, else the invented city, which proves little. */
final class Country {
    private static final List<String> SAMPLE =
            List.of("units-before.csv", "provinces-after.csv", "communes-after.csv", "successions.csv");

    private Country() {}

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("MOTCUA_REFERENCE"))
                .map(reference -> Path.of(reference, "vn-admin"))
                .filter(Files::isDirectory);
    }

    static String name() {
        return folder().isPresent()
                ? "10,035 communes before and 3,321 after 1 July 2025, with 10,526 successions"
                : "the invented city, 10 communes before and 3 after; set MOTCUA_REFERENCE for the country";
    }

    static List<SourceFile> files() throws IOException {
        var found = folder();
        if (found.isEmpty()) {
            return SAMPLE.stream().map(Country::sample).toList();
        }
        try (var listed = Files.list(found.get())) {
            return listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(Country::file)
                    .toList();
        }
    }

    static Gazetteer gazetteer() throws IOException {
        return ImportPlanning.plan(
                        UnitTables.read(files()), Wish.OF_2025, Gazetteer.empty(), () -> new UnitId(UUID.randomUUID()))
                .result();
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile sample(String name) {
        try {
            var text = new ClassPathResource("organisation/sample/" + name);
            return new SourceFile(name, text.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
