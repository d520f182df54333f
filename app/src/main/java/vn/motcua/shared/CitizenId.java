package vn.motcua.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Số định danh cá nhân: twelve digits, three for the place where the birth was registered, one for century and sex, two
 * for the year of birth, six at random. It carries no check digit, and the place may be a province long merged or a
 * foreign country, so nothing but its shape can be refused; disagreement with what a person typed is a warning.
 *
 * @param digits all twelve; written out only where the full number is meant to be shown
 */
public record CitizenId(String digits) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}.-]+");

    public CitizenId {
        if (!SHAPE.matcher(digits).matches()) {
            // The number is personal data even when mistyped, so the message does not repeat it.
            throw new IllegalArgumentException("a citizen id is twelve digits, not " + digits.length() + " characters");
        }
    }

    /** Reads what a person typed, spaces, dots and hyphens forgiven; empty if that is not a citizen id. */
    public static Optional<CitizenId> parse(String typed) {
        var digits = SEPARATORS.matcher(typed).replaceAll("");
        return SHAPE.matcher(digits).matches() ? Optional.of(new CitizenId(digits)) : Optional.empty();
    }

    /** Mã nơi đăng ký khai sinh, in the list of 63 provinces that the mergers of 2025 left unchanged. */
    public String birthplaceCode() {
        return digits.substring(0, 3);
    }

    /** The full year: 0 and 1 stand for the 1900s, 2 and 3 for the 2000s, and so on. */
    public int birthYear() {
        return 1900 + 100 * (centuryAndSex() / 2) + Integer.parseInt(digits.substring(4, 6));
    }

    public Sex sex() {
        return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether the number says what the person said. A no is shown as a warning and stops nothing. */
    public boolean agreesWith(int birthYear, Sex sex) {
        return birthYear() == birthYear && sex() == sex;
    }

    private int centuryAndSex() {
        return digits.charAt(3) - '0';
    }

    @Override
    public String toString() {
        return "CitizenId[********" + digits.substring(8) + "]";
    }

    /** Giới tính, as the number knows it. */
    public enum Sex {
        MALE,
        FEMALE
    }
}
