package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.Locale;

/** Cách thức nộp, with the numbers the national systems exchange. */
public enum Channel {
    /** Trực tiếp. */
    DIRECT(1),
    /** Trực tuyến. */
    ONLINE(2),
    /** Bưu chính công ích. */
    POSTAL(3);

    private final int national;

    Channel(int national) {
        this.national = national;
    }

    public int national() {
        return national;
    }

    /**
     * The channel with this national number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Channel numbered(int national) {
        return Arrays.stream(values())
                .filter(channel -> channel.national == national)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + national));
    }

    /** The slug in messages and URLs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
