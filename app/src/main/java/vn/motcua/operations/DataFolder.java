package vn.motcua.operations;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Thư mục dữ liệu of one installation: the database server's files, the log, and two small files. {@code lock} is held by
 * the program that runs here, and let go by the operating system when it dies; {@code endpoint} tells others how to
 * reach it.
 */
public final class DataFolder implements AutoCloseable {
    private static final String ENDPOINT = "endpoint";
    private static final List<String> KEYS =
            List.of("database.port", "database.owner.password", "database.program.password");
    private static final int SECRET_BYTES = 24;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Kết quả mở thư mục. */
    public sealed interface Opening {
        record Opened(DataFolder folder) implements Opening {}

        /** Another program runs here. */
        record InUse(Endpoint endpoint) implements Opening {}
    }

    /**
     * How to reach what runs here.
     *
     * @param databasePort of the embedded server; 0 before its first start and with a server elsewhere
     * @param address where the pages are, once they are served
     */
    public record Endpoint(int databasePort, String ownerPassword, String programPassword, Optional<String> address) {

        Endpoint withDatabaseAt(int port) {
            return new Endpoint(port, ownerPassword, programPassword, Optional.empty());
        }

        Endpoint servedAt(String pages) {
            return new Endpoint(databasePort, ownerPassword, programPassword, Optional.of(pages));
        }
    }

    /** Takes the folder, made if need be, unless a running program has it. */
    public static Opening open(Path root) throws IOException {
        if (!Files.exists(root)) {
            Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                var folder = new DataFolder(root, lock);
                if (!Files.exists(root.resolve(ENDPOINT))) {
                    folder.write(new Endpoint(0, secret(), secret(), Optional.empty()));
                }
                return new Opening.Opened(folder);
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very process, as happens in tests: the same answer.
        }
        lock.close();
        return new Opening.InUse(read(root));
    }

    public Path root() {
        return root;
    }

    Path server() {
        return root.resolve("postgres");
    }

    Endpoint endpoint() throws IOException {
        return read(root);
    }

    void write(Endpoint endpoint) throws IOException {
        var properties = new Properties();
        properties.setProperty("database.port", String.valueOf(endpoint.databasePort()));
        properties.setProperty("database.owner.password", endpoint.ownerPassword());
        properties.setProperty("database.program.password", endpoint.programPassword());
        endpoint.address().ifPresent(address -> properties.setProperty("address", address));
        var text = new StringWriter();
        properties.store(text, null);
        writePrivately(ENDPOINT, text.toString());
    }

    /** A file of this folder that only its owner may read; written whole or not at all. */
    void writePrivately(String name, String text) throws IOException {
        var half = Files.createTempFile(
                root,
                name,
                ".half",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        // On disk before it takes the name: a power cut leaves the old text or the new one, never an empty file.
        try (var out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(half, root.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var folder = FileChannel.open(root, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static Endpoint read(Path root) throws IOException {
        var file = root.resolve(ENDPOINT);
        if (!Files.exists(file)) {
            // The program that holds the lock has not come so far.
            return new Endpoint(0, "", "", Optional.empty());
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        if (!properties.stringPropertyNames().containsAll(KEYS)) {
            throw new IOException(file + " is damaged; it held the database's passwords: restore it from a backup");
        }
        return new Endpoint(
                Integer.parseInt(properties.getProperty("database.port")),
                properties.getProperty("database.owner.password"),
                properties.getProperty("database.program.password"),
                Optional.ofNullable(properties.getProperty("address")));
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
