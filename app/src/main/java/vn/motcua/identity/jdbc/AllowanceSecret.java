package vn.motcua.identity.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.identity.usecase.Sealing;

/**
 * Khóa niêm: seals names and addresses under a key of this installation, so that the table of allowances holds neither.
 * A plain hash would not do: all IPv4 addresses there are can be hashed within minutes. What must be read again is locked
 * under a key that follows from the same one.
 */
@Repository
class AllowanceSecret implements Sealing {
    private static final String METHOD = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<SecretKeySpec> key;

    AllowanceSecret(JdbcClient jdbc) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(
                jdbc.sql("SELECT s.key FROM identity.allowance_secret s")
                        .query(byte[].class)
                        .single(),
                METHOD));
    }

    @Override
    public String seal(String text) {
        try {
            return HexFormat.of().formatHex(sealed(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }

    @Override
    public String lock(String text, String owner) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var locked = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(nonce) + HexFormat.of().formatHex(locked);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    @Override
    public String unlock(String locked, String owner) {
        try {
            var bytes = HexFormat.of().parseHex(locked);
            var nonce = Arrays.copyOf(bytes, NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(bytes, NONCE, bytes.length - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not locked here, or for another owner", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(sealed("lock"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] sealed(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance(METHOD);
        mac.init(key.get());
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
