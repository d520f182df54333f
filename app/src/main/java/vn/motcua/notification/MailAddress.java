package vn.motcua.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/** Địa chỉ thư điện tử: one mailbox, and nothing that could be taken for another header or a second recipient. */
public record MailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    public MailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            // The address is personal data even when mistyped, so the message does not repeat it.
            throw new IllegalArgumentException("not a mail address, " + value.length() + " characters");
        }
    }

    /** What a person typed; empty if it is no address. */
    public static Optional<MailAddress> parse(String typed) {
        var bare = typed.strip();
        return bare.length() <= LONGEST && SHAPE.matcher(bare).matches()
                ? Optional.of(new MailAddress(bare))
                : Optional.empty();
    }

    /** L…@example.vn, for pages that need not know more. */
    public String masked() {
        return value.charAt(0) + "…" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return "MailAddress[" + masked() + "]";
    }
}
