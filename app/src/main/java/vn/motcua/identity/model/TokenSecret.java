package vn.motcua.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chuỗi bí mật của mã truy cập: 256 random bits, shown once and kept as a hash. They cannot be guessed, so a fast hash
 * serves. The beginning tells those who look for leaked secrets whose it is.
 */
public record TokenSecret(String text) {
    private static final String BEGINNING = "mc_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public TokenSecret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the secret of a token");
        }
    }

    public static TokenSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(
                BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<TokenSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    /** SHA-256 in hexadecimal: what is kept. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "TokenSecret[" + BEGINNING + "…]";
    }
}
