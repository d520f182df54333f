package vn.motcua.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.aot.AotDetector;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;
import vn.motcua.operations.DataFolder.Opening;
import vn.motcua.operations.Settings.Reading;

/**
 * Bản vẽ of the house: which parts there are and what each is made of, drawn once when the program is built ({@code
 * bin/common.sh}), so that a start need not look for them. It holds for serving pages; {@code bin/admin} and the tests put
 * together what they need themselves.
 */
final class Blueprint {
    /** What Spring calls the class it writes the drawing to. */
    private static final String DRAWN = "__ApplicationContextInitializer";

    private Blueprint() {}

    static boolean isBeingDrawn() {
        return Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
    }

    /** As far as the drawing needs: Spring stops the run, by an exception, before anything is opened. */
    static void draw(Class<?> program) {
        try {
            var data = Files.createTempDirectory("motcua-blueprint-");
            try {
                draw(program, data);
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Class<?> program, Path data) throws IOException {
        if (DataFolder.open(data) instanceof Opening.Opened(var folder)
                && Settings.read(List.of("--data", data.toString()), Map.of()) instanceof Reading.Read(var settings)) {
            try (folder) {
                Launch.application(program, settings, folder, new CompletableFuture<>())
                        .run();
            }
        }
    }

    /** From here on the program is put together after its drawing, if it was built with one. */
    static void followIfDrawn(Class<?> program) {
        if (ClassUtils.isPresent(program.getName() + DRAWN, program.getClassLoader())) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }
}
