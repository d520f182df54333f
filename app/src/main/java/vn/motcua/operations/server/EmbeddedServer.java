package vn.motcua.operations.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Máy chủ cơ sở dữ liệu đi kèm: a real PostgreSQL of our own on loopback, with a password, its files in one folder.
 *
 * <p>Nothing is switched off for speed: what is committed survives a pulled plug. Whoever starts it holds the lock of the
 * data folder, so a server found running there is an orphan of a killed program and is stopped first.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final String OWNER = "postgres";
    private static final int TRIES = 3;

    /** One file for each day of the week, written over a week later. */
    private static final String LOG_OF_A_WEEK = " -c logging_collector=on -c log_directory=log"
            + " -c log_filename=server-%a.log -c log_rotation_age=1d -c log_rotation_size=0"
            + " -c log_truncate_on_rotation=on";

    /** After a power cut a large database on an old disk may take this long to get itself in order. */
    private static final Duration RECOVERY = Duration.ofHours(1);

    private final Path folder;
    private final Path cluster;
    private final Command command;
    private int port;

    private EmbeddedServer(Path folder, Path binaries) {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.command = new Command(binaries, folder.resolve("server.log"));
    }

    /** Starts the server that keeps its files in {@code folder}, making it on the first start. */
    public static EmbeddedServer start(Path folder, String ownerPassword) throws IOException {
        return start(archive(), folder, folder, ownerPassword);
    }

    /** The PostgreSQL build that comes with the program. */
    public static URL archive() {
        return PostgresBinaries.onClassPath();
    }

    /** As {@link #start(Path, String)}, from another build of PostgreSQL unpacked under another folder. */
    public static EmbeddedServer start(URL archive, Path unpackUnder, Path folder, String ownerPassword)
            throws IOException {
        var place = Files.createDirectories(folder).toRealPath();
        var server = new EmbeddedServer(place, PostgresBinaries.unpacked(archive, unpackUnder));
        if (!Files.exists(server.cluster)) {
            server.create(ownerPassword);
        }
        server.stopOrphan();
        server.startOnFreePort();
        return server;
    }

    public int port() {
        return port;
    }

    public String owner() {
        return OWNER;
    }

    /** The address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Stops it cleanly: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() throws IOException {
        command.run("pg_ctl", List.of("-D", cluster.toString(), "stop", "-m", "fast", "-w"));
    }

    private void create(String ownerPassword) throws IOException {
        var half = HalfMade.begin(folder, "cluster");
        var password = Files.createTempFile(folder, "password", "");
        try {
            Files.writeString(password, ownerPassword);
            command.run(
                    "initdb",
                    List.of(
                            "-D",
                            half.toString(),
                            "-U",
                            OWNER,
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=vi-VN",
                            "--auth=scram-sha-256",
                            "--pwfile=" + password));
        } finally {
            Files.delete(password);
        }
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void startOnFreePort() throws IOException {
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                    + " -c log_error_verbosity=terse -c timezone=UTC -c max_connections=100 -c shared_buffers=128MB"
                    + LOG_OF_A_WEEK;
            var started = command.exitCode(
                    "pg_ctl",
                    List.of(
                            "-D",
                            cluster.toString(),
                            "-o",
                            options,
                            "-l",
                            folder.resolve("server.log").toString(),
                            "start",
                            "-w",
                            "-t",
                            String.valueOf(RECOVERY.toSeconds())),
                    RECOVERY);
            if (started == 0) {
                return;
            }
            if (attempt == TRIES) {
                throw new IOException("the database server does not start; see " + folder.resolve("server.log"));
            }
        }
    }

    private void stopOrphan() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (orphan(pidFile).isEmpty()) {
            // Left by a computer that went down; the number may be another program's by now.
            Files.deleteIfExists(pidFile);
            return;
        }
        for (var mode : List.of("fast", "immediate")) {
            if (command.exitCode("pg_ctl", List.of("-D", cluster.toString(), "stop", "-m", mode, "-w", "-t", "30"))
                    == 0) {
                return;
            }
        }
        throw new IOException("an orphaned database server does not stop; see " + folder.resolve("server.log"));
    }

    private Optional<ProcessHandle> orphan(Path pidFile) throws IOException {
        var pid = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
        return pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs) : Optional.empty();
    }

    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        return info.command().filter(path -> path.endsWith("/bin/postgres")).isPresent()
                && info.commandLine()
                        .filter(line -> !line.contains(cluster.toString()))
                        .isEmpty();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
