package vn.motcua.identity.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tên đăng nhập: Latin letters, digits and {@code . _ @ -}, so that any keyboard can type it. Case does not tell people apart. */
public record LoginName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    public LoginName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a login name");
        }
    }

    /** What a person typed, in lower case; empty if no account can bear it. */
    public static Optional<LoginName> parse(String typed) {
        var folded = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(folded).matches() ? Optional.of(new LoginName(folded)) : Optional.empty();
    }
}
