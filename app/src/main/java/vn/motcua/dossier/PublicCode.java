package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mã tra cứu: {@code T-XXXX-XXXX}, what a citizen holds from the moment of filing. Seven random characters, none of which
 * is mistaken for another, and one that gives away a slip or a swap of two neighbours. A dossier made for practice (tập)
 * bears {@code TAP-XXXX-XXXX}: by its code everybody knows it at sight, and so does the program.
 */
public record PublicCode(@JsonValue String value) {
    static final String PRACTICE = "TAP-";
    private static final String SERVICE = "T-";

    /** Without 0, 1, I, L and O. There are 31, a prime, so that the check finds every single slip and every swap. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int RANDOM_CHARACTERS = 7;
    private static final Pattern FORM = Pattern.compile("T(?:AP)?-([" + ALPHABET + "]{4})-([" + ALPHABET + "]{4})");
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}.\\p{Pd}]+");
    private static final Pattern TYPED = Pattern.compile("(?:(TAP)|T)?([" + ALPHABET + "]{4})([" + ALPHABET + "]{4})");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicCode {
        var parts = FORM.matcher(value);
        if (!parts.matches() || !checks(parts.group(1) + parts.group(2))) {
            throw new IllegalArgumentException("not a public code");
        }
    }

    public static PublicCode random() {
        return new PublicCode(SERVICE + characters());
    }

    /** One for practice. */
    public static PublicCode forPractice() {
        return new PublicCode(PRACTICE + characters());
    }

    /** Whether a code, this or an official one, is that of a dossier made for practice. */
    static boolean isPractice(String code) {
        return code.startsWith(PRACTICE);
    }

    public boolean isPractice() {
        return isPractice(value);
    }

    private static String characters() {
        var characters = new StringBuilder();
        for (var place = 0; place < RANDOM_CHARACTERS; place++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        characters.append(ALPHABET.charAt(check(characters)));
        return characters.substring(0, 4) + "-" + characters.substring(4);
    }

    /** What somebody typed or scanned, case and hyphens forgiven; empty if it is no code. */
    public static Optional<PublicCode> typed(String text) {
        var bare = FILLING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        var parts = TYPED.matcher(bare);
        return parts.matches() && checks(parts.group(2) + parts.group(3))
                ? Optional.of(new PublicCode(
                        (parts.group(1) == null ? SERVICE : PRACTICE) + parts.group(2) + "-" + parts.group(3)))
                : Optional.empty();
    }

    private static boolean checks(String eight) {
        return ALPHABET.indexOf(eight.charAt(RANDOM_CHARACTERS)) == check(eight.substring(0, RANDOM_CHARACTERS));
    }

    private static int check(CharSequence seven) {
        var sum = 0;
        for (var place = 0; place < RANDOM_CHARACTERS; place++) {
            sum += (place + 2) * ALPHABET.indexOf(seven.charAt(place));
        }
        return sum % ALPHABET.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
