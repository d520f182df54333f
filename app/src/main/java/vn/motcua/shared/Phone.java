package vn.motcua.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Số điện thoại in Viet Nam, kept as E.164 and shown the way people say it. */
public record Phone(String e164) {
    private static final Pattern SHAPE = Pattern.compile("\\+84[0-9]{9,10}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}.()-]+");
    private static final Pattern PREFIX = Pattern.compile("^(\\+84|84|0)");

    public Phone {
        if (!SHAPE.matcher(e164).matches()) {
            throw new IllegalArgumentException("not a telephone number in Viet Nam");
        }
    }

    /** Reads +84, 84 and 0 alike, separators forgiven; empty if that is not a number in Viet Nam. */
    public static Optional<Phone> parse(String typed) {
        var digits = SEPARATORS.matcher(typed).replaceAll("");
        var prefix = PREFIX.matcher(digits);
        if (!prefix.find()) {
            return Optional.empty();
        }
        var whole = "+84" + digits.substring(prefix.end());
        return SHAPE.matcher(whole).matches() ? Optional.of(new Phone(whole)) : Optional.empty();
    }

    /** {@code 0907 123 456}. */
    public String spoken() {
        var local = local();
        return local.substring(0, 4) + " " + local.substring(4, 7) + " " + local.substring(7);
    }

    /** {@code 0907 ••• 456}. */
    public String masked() {
        var local = local();
        return local.substring(0, 4) + " ••• " + local.substring(7);
    }

    private String local() {
        return "0" + e164.substring(3);
    }

    @Override
    public String toString() {
        return "Phone[" + masked() + "]";
    }
}
