package vn.motcua.identity.spi;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Cách báo tin: by what news reaches somebody. */
public enum Way {
    /** Thư điện tử. */
    MAIL(false),
    /** Tin nhắn. */
    TEXT(true),
    /** Tin Zalo to the telephone's account there. */
    ZALO(true),
    /** Cuộc gọi tự động that says it. */
    CALL(true);

    private final boolean byPhone;

    Way(boolean byPhone) {
        this.byPhone = byPhone;
    }

    /** Whether it leads to a telephone, which somebody has to have shown to be theirs. */
    public boolean isByPhone() {
        return byPhone;
    }

    /** The slug in the database, forms and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Way> of(String key) {
        return Stream.of(values()).filter(way -> way.key().equals(key)).findFirst();
    }
}
