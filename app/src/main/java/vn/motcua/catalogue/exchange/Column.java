package vn.motcua.catalogue.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cột of the table of procedures, in the order in which it is written. */
public enum Column {
    CODE("code", true, 20),
    NAME("name", true, 3_000),
    FIELD("field", true, 500),
    LEVEL("level", true, 40),
    TIME_LIMIT("time_limit", true, 60),
    FEE_VND("fee_vnd", true, 20),
    ONLINE_LEVEL("online_level", true, 20),
    COMPONENTS("components", true, 20_000),
    RESULT("result", true, 5_000),
    SOURCE_ADDRESS("source_address", true, 500),
    ONLINE_CHANNEL("online_channel", false, 20),
    DETAIL("detail", false, 40),
    AUTHORITY("authority", false, 2_000),
    MINISTRY("ministry", false, 300),
    DECISION("decision", false, 300),
    DATA_REUSE("data_reuse_nq66_7", false, 5_000),
    FEE_NOTE("fee_note", false, 5_000),
    NOTE("note", false, 5_000),
    ONLINE_SOURCE("online_source", false, 500),
    DATA_SOURCE("data_source", false, 500);

    private final String heading;
    private final boolean required;
    private final int longest;

    Column(String heading, boolean required, int longest) {
        this.heading = heading;
        this.required = required;
        this.longest = longest;
    }

    /** What stands in the first line. */
    public String heading() {
        return heading;
    }

    /** Whether a table without it is refused. */
    boolean required() {
        return required;
    }

    /** How many characters a cell may have. */
    int longest() {
        return longest;
    }

    /** The slug in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Column> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }
}
