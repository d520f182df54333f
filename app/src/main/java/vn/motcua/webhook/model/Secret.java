package vn.motcua.webhook.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Khóa ký, in the writing that receivers know: {@code whsec_} and Base64. Told once, then only used. */
public record Secret(String text) {
    private static final String PREFIX = "whsec_";
    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secret {
        if (!text.matches(PREFIX + "[A-Za-z0-9+/]{24,88}={0,2}")) {
            throw new IllegalArgumentException("not the writing of a secret");
        }
    }

    public static Secret random() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** One signature, as Standard Webhooks has it: over the id, the second of the attempt and the body. */
    public String sign(String id, Instant at, String body) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), METHOD));
            var signed = id + "." + at.getEpochSecond() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
