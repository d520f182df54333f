package vn.motcua.catalogue.web.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tên máy of a constant, as messages, fields and addresses write it: {@code at-the-counter}. */
public final class Slug {
    private Slug() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this slug; empty for anything else. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(slug))
                .findFirst();
    }
}
