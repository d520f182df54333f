package vn.motcua.identity.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tên đăng nhập: Latin letters, digits and {@code . _ @ -}, so that any keyboard can type it. Case does not tell people apart. */
public record LoginName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public LoginName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a login name");
        }
    }

    /** For an account that is opened by an electronic identity: nobody chose it, and it tells nothing of its owner. */
    public static LoginName random() {
        return new LoginName("dd-"
                + RANDOM.ints(12, 0, ALPHABET.length())
                        .mapToObj(LoginName::letter)
                        .collect(Collectors.joining()));
    }

    private static String letter(int at) {
        return ALPHABET.substring(at, at + 1);
    }

    /** What a person typed, in lower case; empty if no account can bear it. */
    public static Optional<LoginName> parse(String typed) {
        var folded = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(folded).matches() ? Optional.of(new LoginName(folded)) : Optional.empty();
    }
}
