package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as {@code bin/run} starts it: taken apart, and put together after the drawing made at its build. What the
 * drawing leaves out is missing here alone, so every kind of page is asked for once.
 */
class BuiltProgramJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final String BUILDING = """
            . ../bin/common.sh
            build=$1/build program=$1/build/program
            mkdir -p "$build" && extract && draw""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void itServesPagesAndCallsAsDrawn() throws Exception {
        var building = run("bash", "-euo", "pipefail", "-c", BUILDING, "-", folder.toString());
        assertThat(building.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(building.exitValue()).as(output()).isZero();

        var program = run(java(), "-Xmx256m", "-jar", archive(), "--port", "0", "--data", folder + "/data");
        try (var client = HttpClient.newHttpClient()) {
            var address = address(program);
            assertThat(status(client, address + "/healthz")).isEqualTo(200);
            assertThat(log()).contains("Starting AOT-processed MotCua");
            assertThat(folder.resolve("elsewhere"))
                    .as("the option has the last word")
                    .doesNotExist();
            for (var page : List.of("/", "/en/", "/procedures", "/figures", "/sign-in", "/api/openapi.json")) {
                assertThat(status(client, address + page)).as(page).isEqualTo(200);
            }
            assertThat(status(client, address + "/not-there")).isEqualTo(404);
            assertThat(status(client, address + "/api/v1/dossiers")).isEqualTo(401);
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private Process run(String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(outputFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MOTCUA_LANGUAGE", "en");
        builder.environment().put("MOTCUA_DATA", folder.resolve("elsewhere").toString());
        return builder.start();
    }

    private File outputFile() {
        return folder.resolve("out").toFile();
    }

    private String address(Process program) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("Ctrl+C")) {
            assertThat(program.isAlive()).as(output()).isTrue();
            assertThat(System.nanoTime()).as(output()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        var address = ADDRESS.matcher(output());
        assertThat(address.find()).as(output()).isTrue();
        return address.group();
    }

    private static int status(HttpClient client, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("data/logs/motcua.log"));
    }

    private String archive() {
        return folder.resolve("build/program/motcua.jar").toString();
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }
}
