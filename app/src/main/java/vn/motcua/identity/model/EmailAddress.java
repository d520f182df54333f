package vn.motcua.identity.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Thư điện tử. Only its outline is checked: whether it exists, a letter sent to it tells. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    public EmailAddress {
        if (!SHAPE.matcher(value).matches() || value.length() > 254) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String typed) {
        var text = typed.strip();
        return SHAPE.matcher(text).matches() && text.length() <= 254
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** The first character and the domain. */
    public String masked() {
        var first = value.offsetByCodePoints(0, 1);
        return value.substring(0, first) + "•••" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return "EmailAddress[" + masked() + "]";
    }
}
