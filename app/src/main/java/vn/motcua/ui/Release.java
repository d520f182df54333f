package vn.motcua.ui;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Bản phát hành that runs: the same on every node that runs the same program, another as soon as a template changes. */
final class Release {
    static final String NAME = name();

    private Release() {}

    private static String name() {
        try {
            var program = Path.of(Release.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(program) ? contents(program) : unpacked();
        } catch (IOException | URISyntaxException _) {
            return unpacked();
        }
    }

    /** What the archive holds, by the checksums it keeps of its own parts. */
    private static String contents(Path archive) throws IOException {
        var sum = new CRC32();
        try (var parts = new ZipFile(archive.toFile())) {
            parts.stream()
                    .map(part -> part.getName() + part.getCrc())
                    .forEach(part -> sum.update(part.getBytes(StandardCharsets.UTF_8)));
        }
        return Long.toHexString(sum.getValue());
    }

    /** While it is being written, each start is another release. */
    private static String unpacked() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .orElse(Instant.EPOCH)
                .toString();
    }
}
