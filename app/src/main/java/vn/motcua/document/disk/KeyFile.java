package vn.motcua.document.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.usecase.KeyRegister;

/**
 * Tệp khóa of the vault, made when the first contents come. The database remembers the key's fingerprint: where the file is
 * lost or another's, nothing is sealed with a second key that would hide the loss.
 */
@Component
class KeyFile {
    private final Path file;
    private final KeyRegister register;
    private @Nullable VaultKey known;

    KeyFile(@Value("${motcua.files.key:${installation.data}/files-key}") Path file, KeyRegister register) {
        this.file = file;
        this.register = register;
    }

    synchronized VaultKey key() throws IOException {
        var key = known;
        if (key == null) {
            key = checked();
            known = key;
        }
        return key;
    }

    private VaultKey checked() throws IOException {
        if (!Files.exists(file)) {
            if (register.fingerprint().isPresent()) {
                throw new IOException(file + " is gone; it opens every stored file: restore it from a backup");
            }
            make();
        }
        var key = new VaultKey(HexFormat.of()
                .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip()));
        if (!register.fingerprint(key.fingerprint()).equals(key.fingerprint())) {
            throw new IOException(file + " is not the key of this database's files: restore the right one");
        }
        return key;
    }

    /** Written whole before it takes its name, and never over another: nodes that share the folder may start together. */
    private void make() throws IOException {
        var bytes = new byte[VaultKey.BYTES];
        new SecureRandom().nextBytes(bytes);
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        var half = Files.createTempFile(
                folder,
                "files-key",
                ".half",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var disk = FileChannel.open(half, StandardOpenOption.WRITE)) {
            disk.write(ByteBuffer.wrap(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII)));
            disk.force(true);
        }
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException _) {
            // Another node was first: its key is ours.
        }
        Files.delete(half);
        DiskVault.force(folder);
    }
}
