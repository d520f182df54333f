package vn.motcua.operations.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Thư mục dở dang: where something is made before it is moved, whole, to its name. Each attempt has one of its own, for a
 * helper program of a killed start may still be writing into the last one.
 */
final class HalfMade {
    private static final String PREFIX = "half-made-";

    private HalfMade() {}

    /** A new empty folder; earlier ones of the same kind are cleared away as far as they can be. */
    static Path begin(Path under, String kind) throws IOException {
        Files.createDirectories(under);
        try (var earlier = Files.newDirectoryStream(under, PREFIX + kind + "-*")) {
            for (var folder : earlier) {
                discard(folder);
            }
        }
        return Files.createTempDirectory(under, PREFIX + kind + "-");
    }

    private static void discard(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException _) {
            // Somebody still writes there; the start after next finds it quiet.
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
