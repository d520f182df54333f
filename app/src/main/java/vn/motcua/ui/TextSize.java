package vn.motcua.ui;

import java.util.Arrays;
import java.util.Optional;

/** Cỡ chữ, kept by the browser in a cookie. */
public enum TextSize {
    NORMAL("md"),
    LARGE("lg"),
    LARGEST("xl");

    private final String key;

    TextSize(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The size the control offers next; after the largest, the normal one. */
    public TextSize next() {
        return switch (this) {
            case NORMAL -> LARGE;
            case LARGE -> LARGEST;
            case LARGEST -> NORMAL;
        };
    }

    public static Optional<TextSize> of(String key) {
        return Arrays.stream(values()).filter(size -> size.key.equals(key)).findFirst();
    }
}
