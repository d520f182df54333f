package vn.motcua.document.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import vn.motcua.document.model.Contents;
import vn.motcua.document.usecase.Vault.Draft;
import vn.motcua.document.usecase.Vault.Receipt;

/** Tiếp nhận: contents on their way to the disk, one piece in memory at a time. */
final class Reception {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InputStream content;
    private final long limit;
    private final VaultKey key;
    private final MessageDigest digest;
    private byte[] head = new byte[0];
    private byte[] tail = new byte[0];
    private long size;

    Reception(InputStream content, long limit, VaultKey key) throws GeneralSecurityException {
        this.content = content;
        this.limit = limit;
        this.key = key;
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    Receipt writeTo(Path draft) throws IOException, GeneralSecurityException {
        try (var disk = FileChannel.open(
                draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            if (!write(disk)) {
                return new Receipt.TooLarge();
            }
            disk.force(true);
        }
        if (size == 0) {
            return new Receipt.Empty();
        }
        var hash = digest.digest();
        return new Receipt.Written(new Draft(
                String.valueOf(draft.getFileName()),
                key.address(hash),
                HexFormat.of().formatHex(hash),
                size,
                new Contents(head, tail)));
    }

    /** Seals and writes all of it; stops as soon as it is too large. */
    private boolean write(FileChannel disk) throws IOException, GeneralSecurityException {
        var salt = new byte[Seal.SALT];
        RANDOM.nextBytes(salt);
        var header = Seal.header(salt);
        var seal = Seal.of(key.secret(), header);
        write(disk, header);
        var piece = content.readNBytes(Seal.PIECE);
        while (piece.length > 0) {
            note(piece);
            if (size > limit) {
                return false;
            }
            var next = content.readNBytes(Seal.PIECE);
            write(disk, seal.close(piece, next.length == 0));
            piece = next;
        }
        return true;
    }

    private void note(byte[] piece) {
        digest.update(piece);
        size += piece.length;
        head = head.length == 0 ? piece : head;
        var both = Arrays.copyOf(tail, tail.length + piece.length);
        System.arraycopy(piece, 0, both, tail.length, piece.length);
        tail = Arrays.copyOfRange(both, Math.max(0, both.length - Contents.SEEN), both.length);
    }

    private static void write(FileChannel disk, byte[] bytes) throws IOException {
        for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
            disk.write(rest);
        }
    }
}
