package vn.motcua.shared;

import java.util.Locale;

/** Mức độ xác thực: by what somebody proved who they are, from weak to strong. */
@LegalBasis("Nghị định 69/2024/NĐ-CP")
public enum Assurance {
    /** Đường dẫn gửi qua thư: whoever reads letters at an address, a guest without an account. {@link Rule#byLink} tells what they may. */
    LINK,
    /** Mã gửi tới điện thoại: whoever holds the telephone today. */
    PHONE,
    /** Mật khẩu của hệ thống này. */
    PASSWORD,
    /** Định danh điện tử mức độ 1. */
    LEVEL_1,
    /** Định danh điện tử mức độ 2: met in person, with fingerprints and face. */
    LEVEL_2;

    public boolean atLeast(Assurance wanted) {
        return compareTo(wanted) >= 0;
    }

    /** {@code level-2}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is none of that key */
    public static Assurance of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
