package vn.motcua.identity.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Dòng of a table of officers, word for word.
 *
 * @param line as an editor counts them, the headings being the first
 */
public record OfficerRow(long line, Map<Column, String> cells) {
    public OfficerRow {
        cells = cells.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(cells));
    }

    /** What stands in it tells of a person. */
    @Override
    public String toString() {
        return "OfficerRow[" + line + "]";
    }

    /** The cell's text; empty if there is none. */
    public String at(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Cột. */
    public enum Column {
        FULL_NAME(true),
        LOGIN(true),
        EMAIL(true),
        PHONE(false),
        CITIZEN_ID(false),
        ROLE(true),
        AGENCY_CODE(true),
        FROM_DAY(true),
        UNTIL_DAY(false),
        FIELDS(false),
        PRACTICE(false);

        private final boolean required;

        Column(boolean required) {
            this.required = required;
        }

        public boolean required() {
            return required;
        }

        /** What stands in the first line of the table. */
        public String heading() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Column> of(String heading) {
            var bare = heading.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(column -> column.heading().equals(bare))
                    .findFirst();
        }
    }
}
