package vn.motcua.ui;

/** Lựa chọn: one answer a select or a group of radios offers, in words already translated. */
public record Choice(String value, String label, String hint) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}
