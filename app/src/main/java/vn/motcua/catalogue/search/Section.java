package vn.motcua.catalogue.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Mục của từ điển: under which heading its lines stand, and what they have between their two sides. */
public enum Section {
    SPELLING("[viết tắt]", "="),
    FILLER("[tiếng đệm]", ""),
    SAYING("[cách nói]", "=>"),
    VARIANT("[biến thể]", "<="),
    ELSEWHERE("[nơi khác]", "=>");

    private final String heading;
    private final String arrow;

    Section(String heading, String arrow) {
        this.heading = heading;
        this.arrow = arrow;
    }

    public String heading() {
        return heading;
    }

    public String arrow() {
        return arrow;
    }

    /** The slug in the database, messages and URLs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> headed(String line) {
        return Arrays.stream(values())
                .filter(section -> section.heading.equals(line))
                .findFirst();
    }
}
