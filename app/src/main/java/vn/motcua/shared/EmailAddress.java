package vn.motcua.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Thư điện tử: one mailbox, and nothing that could be taken for another header or a second recipient. Whether it exists, a
 * letter sent to it tells.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    public EmailAddress {
        if (!isOne(value)) {
            // The address is personal data even when mistyped, so the message does not repeat it.
            throw new IllegalArgumentException("not an e-mail address, " + value.length() + " characters");
        }
    }

    /** What a person typed; empty if it is no address. */
    public static Optional<EmailAddress> parse(String typed) {
        var bare = typed.strip();
        return isOne(bare) ? Optional.of(new EmailAddress(bare)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /** The first character and the domain. */
    public String masked() {
        return value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return "EmailAddress[" + masked() + "]";
    }
}
