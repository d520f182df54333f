package vn.motcua.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mã số thuế of an organisation: nine digits, a check digit, and {@code -001} to {@code -999} for a dependent unit.
 * Persons and household businesses are taxed under their {@link CitizenId} and have none.
 *
 * @param value ten digits, or ten digits, a hyphen and three more
 */
public record TaxCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}(-(?!000)[0-9]{3})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    public TaxCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a tax code: " + value);
        }
    }

    /** Reads what a person typed, spaces forgiven and the hyphen optional; empty if that is not a tax code. */
    public static Optional<TaxCode> parse(String typed) {
        var bare = SPACES.matcher(typed).replaceAll("");
        var value = bare.length() == 13 ? bare.substring(0, 10) + "-" + bare.substring(10) : bare;
        return isValid(value) ? Optional.of(new TaxCode(value)) : Optional.empty();
    }

    /** The code of the organisation itself, which for a dependent unit is another. */
    public TaxCode head() {
        return new TaxCode(value.substring(0, 10));
    }

    public boolean isDependentUnit() {
        return value.length() > 10;
    }

    private static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && value.charAt(9) - '0' == checkDigit(value);
    }

    /** 10 where the nine digits were never given out; no tenth digit equals that. */
    private static int checkDigit(String value) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (value.charAt(place) - '0');
        }
        return 10 - sum % 11;
    }

    @Override
    public String toString() {
        return value;
    }
}
