package vn.motcua.document.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.usecase.Vault;

/**
 * Kho trên đĩa: a folder with 256 shelves, {@code 00} to {@code ff}, by the beginning of the address, and {@code incoming}
 * for drafts. Several nodes use one folder on a shared disk.
 */
@Component
class DiskVault implements Vault {
    private static final int SHELF_DIGITS = 2;

    private final Path root;
    private final KeyFile key;

    DiskVault(@Value("${motcua.files:${installation.data}/files}") Path root, KeyFile key) {
        this.root = root;
        this.key = key;
    }

    @Override
    public Receipt receive(InputStream content, long limit) throws IOException {
        var draft = folder("incoming").resolve(UUID.randomUUID().toString());
        var written = false;
        try {
            var receipt = new Reception(content, limit, key.key()).writeTo(draft);
            written = receipt instanceof Receipt.Written;
            return receipt;
        } catch (GeneralSecurityException e) {
            throw new IOException("contents cannot be sealed", e);
        } finally {
            if (!written) {
                Files.deleteIfExists(draft);
            }
        }
    }

    @Override
    public void admit(Draft draft) throws IOException {
        var shelf = folder(draft.address().substring(0, SHELF_DIGITS));
        Files.move(
                root.resolve("incoming").resolve(draft.name()),
                shelf.resolve(draft.address()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        force(shelf);
    }

    @Override
    public void drop(Draft draft) {
        try {
            Files.deleteIfExists(root.resolve("incoming").resolve(draft.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String address) throws IOException {
        return new SealedContents(Files.newInputStream(path(address)), key.key().secret());
    }

    @Override
    public List<String> addresses(int shelf, Instant before) throws IOException {
        return olderFiles(root.resolve(HexFormat.of().toHexDigits((byte) shelf)), before).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    @Override
    public void delete(Set<String> addresses) throws IOException {
        for (var address : addresses) {
            Files.deleteIfExists(path(address));
        }
    }

    @Override
    public void dropDrafts(Instant before) throws IOException {
        for (var draft : olderFiles(root.resolve("incoming"), before)) {
            Files.deleteIfExists(draft);
        }
    }

    private Path path(String address) {
        return root.resolve(address.substring(0, SHELF_DIGITS)).resolve(address);
    }

    private static List<Path> olderFiles(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(isOlder(before)).sorted().toList();
        }
    }

    private static Predicate<Path> isOlder(Instant before) {
        return file -> {
            try {
                return Files.getLastModifiedTime(file).toInstant().isBefore(before);
            } catch (IOException _) {
                // Gone meanwhile: another node was here.
                return false;
            }
        };
    }

    private Path folder(String name) throws IOException {
        var folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            force(root);
        }
        return folder;
    }

    /** A name is safe when its folder is on disk. */
    static void force(Path folder) throws IOException {
        try (var disk = FileChannel.open(folder, StandardOpenOption.READ)) {
            disk.force(true);
        }
    }
}
