package vn.motcua.shared;

import java.util.Locale;

/** Việc được giao: with what a person can be trusted who acts for another. */
public enum Trust {
    /** Điền tờ khai: fills in, and sees what they filled in themselves. */
    FILL,
    /** Nộp hồ sơ: hands in what they filled in. */
    FILE,
    /** Xem hồ sơ: sees all the other's dossiers and their results. */
    SEE,
    /** Bổ sung, xác nhận: answers the office when it asks for more or shows a draft. */
    ANSWER,
    /** Rút hồ sơ: gives up what was asked for. */
    WITHDRAW,
    /** Giao việc: entrusts others in the other's name. An organisation acts by nobody else. */
    ENTRUST;

    /** The slug used in messages, the database and the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of that key */
    public static Trust of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
