package vn.motcua.bench.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hầm chứa: the files on the disk, held against their rows and the records that took them. */
final class Cellar {
    /** Older than the time of grace after which the program sweeps. */
    private static final Duration LONG_AGO = Duration.ofDays(3);

    private final Path files;

    /** @param data the program's data folder */
    Cellar(Path data) {
        files = data.resolve("files");
    }

    /** Makes all that is there three days old, so that the program may sweep what nobody took. */
    void age(JdbcClient jdbc) throws IOException {
        var then = FileTime.from(Instant.now().minus(LONG_AGO));
        for (var file : all()) {
            Files.setLastModifiedTime(file, then);
        }
        jdbc.sql("UPDATE document.file SET stored_at = stored_at - interval '3 days' WHERE kept_at IS NULL")
                .update();
    }

    /** Contents without a row, rows without contents, rows that wait for nobody, kept ones that no record has. */
    long orphans(JdbcClient jdbc) throws IOException {
        var lying =
                all().stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        var named = Set.copyOf(
                jdbc.sql("""
                        SELECT f.address FROM document.file f UNION SELECT p.address FROM document.preview p
                        """).query((row, _) -> row.getString("address")).list());
        return without(lying, named)
                + without(named, lying)
                + jdbc.sql("""
                        SELECT count(*) FROM document.file f
                        WHERE f.kept_at IS NULL
                            OR NOT EXISTS (SELECT FROM dossier.paper p WHERE p.file_id = f.id)
                        """).query(Long.class).single();
    }

    private static long without(Set<String> some, Set<String> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest.size();
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (var walk = Files.walk(files)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.getNameCount() == files.getNameCount() + 2)
                    .toList();
        }
    }
}
