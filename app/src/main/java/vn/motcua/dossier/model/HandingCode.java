package vn.motcua.dossier.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mã trao bản khai: {@code XXXXX-XXXXX}, read out or shown to whoever is to take it. There are 31 to the power of ten of them, a
 * handful is good at a time, and each for a day: nobody finds one by trying. Only its hash is kept.
 */
public record HandingCode(String value) {
    /** Without 0, 1, I, L and O. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int HALF = 5;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}.\\p{Pd}]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    public HandingCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code for a draft");
        }
    }

    public static HandingCode random() {
        return new HandingCode(half() + "-" + half());
    }

    private static String half() {
        var characters = new StringBuilder();
        for (var place = 0; place < HALF; place++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return characters.toString();
    }

    /** What somebody typed, case and hyphens forgiven; empty if it is no code. */
    public static Optional<HandingCode> typed(String text) {
        var bare = FILLING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return Optional.of(bare)
                .filter(code -> code.length() == 2 * HALF)
                .map(code -> code.substring(0, HALF) + "-" + code.substring(HALF))
                .filter(code -> FORM.matcher(code).matches())
                .map(HandingCode::new);
    }

    /** What is kept of it: 64 hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whoever has it takes the draft. */
    @Override
    public String toString() {
        return "HandingCode[…]";
    }
}
