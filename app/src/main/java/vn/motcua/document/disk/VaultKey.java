package vn.motcua.document.disk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Khóa kho: 32 random bytes, and what is computed from them. */
final class VaultKey {
    static final int BYTES = 32;

    private static final int FINGERPRINT_BYTES = 16;

    private final SecretKey secret;

    VaultKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key of " + bytes.length + " bytes");
        }
        secret = new SecretKeySpec(bytes, "HKDF");
    }

    /** What each file's own key is derived from. */
    SecretKey secret() {
        return secret;
    }

    /** Under which contents with this hash lie: whoever holds a paper cannot ask the disk whether we have it. */
    String address(byte[] sha256) {
        return HexFormat.of().formatHex(keyed("address", sha256));
    }

    /** By which the key is known again. */
    String fingerprint() {
        return HexFormat.of().formatHex(Arrays.copyOf(keyed("fingerprint", new byte[0]), FINGERPRINT_BYTES));
    }

    private byte[] keyed(String purpose, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getEncoded(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows HMAC", e);
        }
    }
}
