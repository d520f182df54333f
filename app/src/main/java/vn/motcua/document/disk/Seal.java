package vn.motcua.document.disk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Niêm phong: how contents lie on the disk, so that a program in another language can open them.
 *
 * <p>A header of 36 bytes: {@code MCF1} and 32 random bytes. Then pieces of 65,536 bytes, the last one of 1 to 65,536, each
 * followed by its 16-byte tag: AES-256-GCM under a key of its own, HKDF-SHA-256 of the vault's key with the random bytes as
 * salt and {@code motcua file 1} as info. A piece's nonce is four bytes, 1 for the last piece and 0 for the others, then its
 * number in eight, from 0. So pieces can be checked as they come, and none can be changed, moved, left out or cut off unnoticed.
 */
final class Seal {
    static final int PIECE = 65_536;
    static final int TAG = 16;
    static final int SALT = 32;

    private static final byte[] MAGIC = {'M', 'C', 'F', '1'};
    static final int HEADER = 4 + SALT;

    private static final byte[] INFO = "motcua file 1".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;

    private final SecretKey key;
    private long number;

    private Seal(SecretKey key) {
        this.key = key;
    }

    /** For contents with this header: that of new ones, or that which stands before old ones. */
    static Seal of(SecretKey vault, byte[] header) throws GeneralSecurityException {
        var salt = new byte[SALT];
        System.arraycopy(header, MAGIC.length, salt, 0, SALT);
        var parameters =
                HKDFParameterSpec.ofExtract().addIKM(vault).addSalt(salt).thenExpand(INFO, 32);
        return new Seal(KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters));
    }

    static byte[] header(byte[] salt) {
        return ByteBuffer.allocate(HEADER).put(MAGIC).put(salt).array();
    }

    static boolean isHeader(byte[] header) {
        return header.length == HEADER
                && ByteBuffer.wrap(header, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    byte[] close(byte[] piece, boolean last) throws GeneralSecurityException {
        return next(Cipher.ENCRYPT_MODE, last).doFinal(piece);
    }

    /** @throws GeneralSecurityException if the piece is not the one that was written here */
    byte[] open(byte[] piece, boolean last) throws GeneralSecurityException {
        return next(Cipher.DECRYPT_MODE, last).doFinal(piece);
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE)
                .putInt(last ? 1 : 0)
                .putLong(number++)
                .array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        return cipher;
    }
}
