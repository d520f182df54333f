package vn.motcua.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mật khẩu as typed, composed so that two keyboards write the same. It never prints itself. */
public record Password(String value) {
    /** NIST SP 800-63B asks for length, not for a mix of signs. */
    static final int SHORTEST = 10;

    /** bcrypt looks no further. */
    static final int LONGEST_BYTES = 72;

    /** Neither 0, O, 1, l nor i: people copy these from paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /** A password nobody chose: sixteen characters in groups of four, 79 bits. */
    public static Password random() {
        return new Password(Stream.generate(Password::group).limit(4).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(4, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** Why this cannot be the password of that account; empty if it can. */
    public Optional<Weakness> weakness(LoginName login) {
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (!fits()) {
            return Optional.of(Weakness.TOO_LONG);
        }
        return LoginName.parse(value).equals(Optional.of(login))
                ? Optional.of(Weakness.SAME_AS_LOGIN)
                : Optional.empty();
    }

    /** Whether the hash would see all of it. */
    public boolean fits() {
        return value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    @Override
    public String toString() {
        return "Password[********]";
    }

    /** Điểm yếu. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_LOGIN
    }
}
