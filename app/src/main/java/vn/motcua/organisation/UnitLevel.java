package vn.motcua.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Cấp hành chính. The number of digits of a code tells its level. */
public enum UnitLevel {
    /** Cấp tỉnh. */
    PROVINCE(2),
    /** Cấp huyện, until 30 June 2025. */
    DISTRICT(3),
    /** Cấp xã. */
    COMMUNE(5);

    private final int digits;

    UnitLevel(int digits) {
        this.digits = digits;
    }

    /** The level whose codes look like this. */
    public static Optional<UnitLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.fits(code)).findFirst();
    }

    public boolean fits(String code) {
        return code.length() == digits && code.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
