package vn.motcua.identity.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Chuỗi bí mật của phiên làm việc: what the browser's cookie carries. Kept as a hash, so nobody who reads the table is anybody. */
public record SessionSecret(String text) {
    private static final Pattern FORM = Pattern.compile(RandomText.FORM);

    public SessionSecret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the secret of a session");
        }
    }

    public static SessionSecret random() {
        return new SessionSecret(RandomText.fresh());
    }

    public static Optional<SessionSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionSecret(text)) : Optional.empty();
    }

    /** What is kept. */
    public String hash() {
        return RandomText.hash(text);
    }

    @Override
    public String toString() {
        return "SessionSecret[…]";
    }
}
