package vn.motcua.catalogue.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalogue.Procedure;

/**
 * Khác biệt between two texts of a procedure, in one part of it.
 *
 * @param before as the table would write it; empty where nothing was known, and for parts the table has no column for
 */
public record Difference(Part part, String before, String after) {

    /** Phần. */
    public sealed interface Part {
        /** The slug in messages. */
        String key();

        /** One that has a column. */
        record Cell(Column column) implements Part {
            @Override
            public String key() {
                return "column." + column.key();
            }
        }

        /** One that has none. */
        enum Beyond implements Part {
            PROCESS,
            GUIDANCE,
            /** Anything else: English words, legal bases, cases, several services. */
            OTHER;

            @Override
            public String key() {
                return "part." + name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** Column by column, and what lies beyond the columns; empty if both say the same. */
    public static List<Difference> between(Procedure before, Procedure after) {
        var was = RowWriter.write(before, "");
        var will = RowWriter.write(after, "");
        var all = new ArrayList<Difference>();
        Arrays.stream(Column.values())
                .filter(column -> !was.at(column).equals(will.at(column)))
                .map(column -> new Difference(new Part.Cell(column), was.at(column), will.at(column)))
                .forEach(all::add);
        if (!before.process().equals(after.process())) {
            all.add(new Difference(Part.Beyond.PROCESS, "", ""));
        }
        if (!before.guidance().equals(after.guidance())) {
            all.add(new Difference(Part.Beyond.GUIDANCE, "", ""));
        }
        if (all.isEmpty() && !before.equals(after)) {
            all.add(new Difference(Part.Beyond.OTHER, "", ""));
        }
        return List.copyOf(all);
    }
}
