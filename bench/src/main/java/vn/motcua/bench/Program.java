package vn.motcua.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chương trình đang chạy: the built program in a process of its own, started by the command that people use. */
public final class Program implements AutoCloseable {
    /** The last line of a start, in English. */
    private static final String READY = "Press Ctrl+C";

    private static final Pattern PASSWORD = Pattern.compile("one password for all: (\\S+)");
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration END = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    /** One reader stands for many; whoever reads that fast alone would be held back. */
    static final Map<String, String> UNHURRIED = Stream.of("ALL", "CALLS", "PAGES", "CHANGES")
            .collect(Collectors.toUnmodifiableMap(pace -> "MOTCUA_PACE_" + pace, _ -> "100000"));

    private static final int LAST_LINES = 5;

    private final Process process;
    private final long began;
    private final Path data;
    private final Path console;
    private final String address;
    private boolean closed;

    private Program(Process process, long began, Path data, Path console, String address) {
        this.process = process;
        this.began = began;
        this.data = data;
        this.console = console;
        this.address = address;
    }

    static Program start(Path command, Path data, Path folder) throws IOException {
        var port = freePort();
        var console = folder.resolve("console");
        var builder = new ProcessBuilder(
                        command.toString(), "--data", data.toString(), "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        // Nothing that is set for another installation may reach this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("MOTCUA_") && !name.endsWith("JAVA_OPTIONS"));
        builder.environment().put("MOTCUA_LANGUAGE", "en");
        // The outside parties of a demonstration are programs of their own.
        builder.environment().put("MOTCUA_MAILBOX", "off");
        builder.environment().put("MOTCUA_IDENTITY", "off");
        builder.environment().put("MOTCUA_TELEPHONE", "off");
        builder.environment().putAll(UNHURRIED);
        var began = System.nanoTime();
        return new Program(builder.start(), began, data, console, "http://127.0.0.1:" + port);
    }

    public URI page(String path) {
        return URI.create(address + path);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Where its database server keeps its files. */
    public Path cluster() {
        return data.resolve("postgres").resolve("cluster");
    }

    /** Waits until a page is there; the time since the start of the process. */
    public Duration awaitPage(String path) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            var request = HttpRequest.newBuilder(page(path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            await(() -> isThere(client, request), "no page " + path);
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }

    /** Waits until the start is over and the demonstration place is loaded. */
    public void awaitReady() throws IOException, InterruptedException {
        await(() -> console().contains(READY), "not ready");
    }

    /** How many transactions its database has committed. The server counts up to a second late. */
    public long transactions() throws IOException, SQLException {
        try (var connection = connect("motcua", "database.program.password");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT d.xact_commit
                        FROM pg_catalog.pg_stat_database d
                        WHERE d.datname = current_database()
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Its database with the owner's rights, to put into it what was there before; the caller closes it. */
    public Connection owner() throws IOException, SQLException {
        return connect("postgres", "database.owner.password");
    }

    private Connection connect(String user, String password) throws IOException, SQLException {
        var endpoint = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("endpoint"))) {
            endpoint.load(file);
        }
        var url = "jdbc:postgresql://127.0.0.1:" + endpoint.getProperty("database.port") + "/motcua";
        return DriverManager.getConnection(url, user, endpoint.getProperty(password));
    }

    /** The password of all sample accounts, as the start tells it. */
    public String password() throws IOException {
        var told = PASSWORD.matcher(Files.readString(console));
        if (!told.find()) {
            throw new IOException("no sample accounts were told");
        }
        return told.group(1);
    }

    /**
     * Kills it at once: not a line more is carried out.
     *
     * @param server whether its database server dies with it, as when the power fails
     */
    public void kill(boolean server) throws IOException, InterruptedException {
        closed = true;
        var first = ProcessHandle.of(Cpu.postmaster(cluster()));
        process.destroyForcibly().waitFor();
        if (server) {
            // Its processes share memory: the next server begins only when all of them are gone.
            var all = first.stream()
                    .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(each -> each.onExit().join());
        }
    }

    /**
     * Asks it to end and waits for it and its database server.
     *
     * @throws IOException if it had to be killed, or had died and left its server behind
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        process.destroy();
        var ended = hasEnded();
        if (!ended) {
            process.destroyForcibly();
        }
        // A server that ends takes the file with its number away; whether its process is gone depends on who inherits
        // it.
        var orphan = server();
        orphan.ifPresent(ProcessHandle::destroyForcibly);
        if (!ended || orphan.isPresent()) {
            throw new IOException("the program did not end by itself:\n" + console());
        }
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<ProcessHandle> server() throws IOException {
        return Files.exists(cluster().resolve("postmaster.pid"))
                ? ProcessHandle.of(Cpu.postmaster(cluster()))
                : Optional.empty();
    }

    private void await(BooleanSupplier there, String otherwise) throws IOException, InterruptedException {
        while (!there.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() - began > START.toNanos()) {
                throw new IOException(otherwise + "; the program said:\n" + console());
            }
            Thread.sleep(LOOK);
        }
    }

    private static boolean isThere(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it said last. */
    private String console() {
        try {
            var lines = Files.readString(console).strip().lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "its words are lost: " + e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
