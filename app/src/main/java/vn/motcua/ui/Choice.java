package vn.motcua.ui;

/**
 * Lựa chọn: one answer a select or a group of radios offers, in words already translated.
 *
 * @param closed whether it is seen and cannot be chosen; its label says why
 */
public record Choice(String value, String label, String hint, boolean closed) {
    public Choice(String value, String label, String hint) {
        this(value, label, hint, false);
    }

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }

    public static Choice closed(String label) {
        return new Choice("", label, "", true);
    }
}
