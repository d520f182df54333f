package vn.motcua.identity.model;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Mã sáu số đổi theo giờ (RFC 6238): what an authenticator app and the house both know, and the six digits that follow from
 * it in each half minute. It never prints itself.
 *
 * @param secret in base 32, as apps take it
 */
public record Totp(String secret) {
    private static final String METHOD = "HmacSHA1";
    private static final int BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Totp {
        if (Base32.bytes(secret).length < BYTES) {
            throw new IllegalArgumentException("a secret of at least " + BYTES + " bytes");
        }
    }

    public static Totp random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(Base32.of(bytes));
    }

    /**
     * The half minute these digits belong to: this one or a neighbour, for clocks differ; empty if they are wrong.
     *
     * @param typed with or without spaces
     * @param last the last half minute whose digits were used: neither it nor an earlier one counts again
     */
    public OptionalLong step(String typed, Instant now, long last) {
        var code = typed.replaceAll("\\s", "");
        var here = now.getEpochSecond() / SECONDS;
        return CODE.matcher(code).matches()
                ? LongStream.rangeClosed(here - 1, here + 1)
                        .filter(step -> step > last && code(step).equals(code))
                        .findFirst()
                : OptionalLong.empty();
    }

    /** The digits of this moment, as an app shows them. */
    public String code(Instant now) {
        return code(now.getEpochSecond() / SECONDS);
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(Base32.bytes(secret), METHOD));
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var number = hash.getInt(hash.get(hash.limit() - 1) & 0xf) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }

    /** What an app reads from a QR code; the name tells the person later which account it is for. */
    public String address(String house, LoginName login) {
        var issuer = encoded(house);
        return "otpauth://totp/" + issuer + ":" + encoded(login.value()) + "?secret=" + secret + "&issuer=" + issuer;
    }

    /** The secret in groups of four, for those who type it. */
    public String spoken() {
        return secret.replaceAll(".{4}(?!$)", "$0 ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Totp[********]";
    }
}
