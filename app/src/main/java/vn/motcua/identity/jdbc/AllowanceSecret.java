package vn.motcua.identity.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Khóa niêm: seals names and addresses under a key of this installation, so that the table of allowances holds neither.
 * A plain hash would not do: all IPv4 addresses there are can be hashed within minutes.
 */
@Repository
class AllowanceSecret {
    private static final String METHOD = "HmacSHA256";

    private final Supplier<SecretKeySpec> key;

    AllowanceSecret(JdbcClient jdbc) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(
                jdbc.sql("SELECT s.key FROM identity.allowance_secret s")
                        .query(byte[].class)
                        .single(),
                METHOD));
    }

    String seal(String text) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(key.get());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }
}
