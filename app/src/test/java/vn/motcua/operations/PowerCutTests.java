package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.MotCua;

/** The program as a process of its own, stopped in every way a process can be stopped. */
class PowerCutTests {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SERVER = "postgres/cluster/postmaster.pid";

    /** Had its first start long ago; in what state the last power cut left it does not matter. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path livedIn;

    private final List<Process> processes = new ArrayList<>();
    private Path data = livedIn;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        for (var process : processes) {
            process.destroyForcibly().waitFor();
        }
        if (anythingAt(SERVER)) {
            ProcessHandle.of(serverPid()).orElseThrow().destroy();
            await(() -> !anythingAt(SERVER));
        }
    }

    @Test
    void killedAtEveryStageOfTheFirstStartItStartsTheNextTime(@TempDir Path unused) throws Exception {
        data = unused;
        for (var stage : List.of("endpoint", "postgres/half-made-binaries-", "postgres/half-made-cluster-", SERVER)) {
            var process = start();
            await(process, () -> anythingAt(stage));
            process.destroyForcibly().waitFor();
        }
        assertThat(status(started())).isEqualTo(200);
    }

    @Test
    void whatWasCommittedSurvivesAKillAndTheOrphanedServerIsReplaced() throws Exception {
        var first = started();
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE public.kept (id int)");
            statement.execute("INSERT INTO public.kept VALUES (42)");
        }
        var orphan = serverPid();
        first.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives a killed program")
                .isPresent();

        started();
        assertThat(serverPid()).isNotEqualTo(orphan);
        try (var connection = owner();
                var rows = connection.createStatement().executeQuery("SELECT k.id FROM public.kept k")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void asASecondProgramItSaysSoAndLeavesTheFirstAlone() throws Exception {
        var first = started();
        var server = serverPid();
        var second = start();
        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(Launch.IN_USE);
        assertThat(Files.readString(data.resolve("out")))
                .contains("already running")
                .contains(address());
        assertThat(serverPid()).isEqualTo(server);
        assertThat(status(first)).isEqualTo(200);
    }

    @Test
    void askedToStopItTakesItsServerWithIt() throws Exception {
        var process = started();
        var server = serverPid();
        stop(process);
        assertThat(data.resolve(SERVER)).doesNotExist();
        assertThat(ProcessHandle.of(server).flatMap(handle -> handle.info().commandLine()))
                .as("a process the system has not yet buried has no command line")
                .isEmpty();
    }

    private Process start() throws IOException {
        var command = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MotCua.class.getName(),
                "--port",
                "0",
                "--demonstration",
                "false",
                "--data",
                data.toString());
        command.environment().put("MOTCUA_LANGUAGE", "en");
        var process = command.redirectErrorStream(true)
                .redirectOutput(data.resolve("out").toFile())
                .start();
        processes.add(process);
        return process;
    }

    /** Starts it and waits until it says that it is ready. */
    private Process started() throws Exception {
        var process = start();
        await(process, () -> output().contains("is ready"));
        return process;
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private int status(Process process) throws Exception {
        assertThat(process.isAlive()).isTrue();
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address() + "/healthz")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private String address() throws IOException {
        return endpoint().address().orElseThrow();
    }

    private DataFolder.Endpoint endpoint() throws IOException {
        return ((DataFolder.Opening.InUse) DataFolder.open(data)).endpoint();
    }

    private long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve(SERVER)).getFirst());
    }

    private Connection owner() throws IOException, SQLException {
        var endpoint = endpoint();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + endpoint.databasePort() + "/motcua",
                "postgres",
                endpoint.ownerPassword());
    }

    private boolean anythingAt(String start) {
        var parent = data.resolve(start).getParent();
        try (var files = Files.newDirectoryStream(parent, Path.of(start).getFileName() + "*")) {
            return files.iterator().hasNext();
        } catch (IOException _) {
            return false;
        }
    }

    private String output() {
        try {
            return Files.readString(data.resolve("out"));
        } catch (IOException _) {
            return "";
        }
    }

    private void await(Process process, BooleanSupplier reached) {
        await(() -> {
            assertThat(process.isAlive()).as(output()).isTrue();
            return reached.getAsBoolean();
        });
    }

    private void await(BooleanSupplier reached) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as(output()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
