package vn.motcua.guards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the repository as the guards read them; what is built, hidden, somebody else's or an installation's data
 * does not count.
 */
final class Checkout {
    static final Path ROOT = root();
    static final Path MAIN_JAVA = ROOT.resolve("app/src/main/java");
    static final Path RESOURCES = ROOT.resolve("app/src/main/resources");
    static final Path TEMPLATES = ROOT.resolve("app/src/main/jte");
    static final Path DOCS = ROOT.resolve("docs");

    private static final Set<String> SKIPPED = Set.of("target", "vendor");

    private Checkout() {}

    /** The files below a folder whose names end so, in a fixed order; none where there is no such folder. */
    static List<Path> files(Path folder, String... endings) {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            walk(folder, found);
        }
        return found.stream()
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .sorted()
                .toList();
    }

    /** The name by which findings speak of a file. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name(file), e);
        }
    }

    private static void walk(Path folder, List<Path> into) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return skipped(each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    into.add(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean skipped(Path folder) {
        var name = folder.getFileName().toString();
        var isPlaceData = folder.equals(ROOT.resolve("data"));
        return !folder.equals(ROOT) && (isPlaceData || name.startsWith(".") || SKIPPED.contains(name));
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("app/src/main/java"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the guards run inside the repository");
            }
        }
        return folder;
    }
}
