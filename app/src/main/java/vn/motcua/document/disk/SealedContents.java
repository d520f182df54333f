package vn.motcua.document.disk;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.SecretKey;

/** Contents read back piece by piece, each checked before a byte of it is handed out. */
final class SealedContents extends InputStream {
    private final InputStream file;
    private final Seal seal;
    private byte[] ahead;
    private byte[] piece = new byte[0];
    private int read;

    /** Takes the file over; closing this closes it. */
    SealedContents(InputStream file, SecretKey vault) throws IOException {
        this.file = file;
        try {
            var header = file.readNBytes(Seal.HEADER);
            if (!Seal.isHeader(header)) {
                throw new IOException("no sealed contents");
            }
            seal = Seal.of(vault, header);
            ahead = file.readNBytes(Seal.PIECE + Seal.TAG);
        } catch (GeneralSecurityException e) {
            throw new IOException("no key for the contents", e);
        }
        if (ahead.length == 0) {
            throw new IOException("the contents are cut off");
        }
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? Byte.toUnsignedInt(piece[read++]) : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var taken = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, bytes, offset, taken);
        read += taken;
        return taken;
    }

    private boolean hasMore() throws IOException {
        while (read == piece.length) {
            if (ahead.length == 0) {
                return false;
            }
            var sealed = ahead;
            ahead = file.readNBytes(Seal.PIECE + Seal.TAG);
            try {
                piece = seal.open(sealed, ahead.length == 0);
            } catch (GeneralSecurityException e) {
                throw new IOException("the contents are damaged", e);
            }
            read = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
