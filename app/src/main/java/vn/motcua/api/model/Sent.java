package vn.motcua.api.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Yêu cầu có khóa: a request that its sender may send again.
 *
 * @param person who sends it; another's keys are other keys
 * @param imprint of everything in it that matters, in hexadecimal
 */
public record Sent(UUID person, String key, String imprint) {
    /** The most characters of a key. */
    public static final int LONGEST_KEY = 255;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1," + LONGEST_KEY + "}");

    public Sent {
        if (!isKey(key)) {
            throw new IllegalArgumentException("not a key");
        }
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** The imprint of a request: the parts are kept apart, so that none can run into the next. */
    public static String imprint(byte[] body, String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
