package vn.motcua.catalogue.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Dòng of the table, word for word. A cell that is empty and a column that is missing are the same: not known.
 *
 * @param cells those that hold anything
 */
public record Row(Map<Column, String> cells) {
    public Row {
        var held = new EnumMap<Column, String>(Column.class);
        cells.forEach((column, text) -> {
            if (!text.isEmpty()) {
                held.put(column, text);
            }
        });
        cells = Collections.unmodifiableMap(held);
    }

    /** The cell's text; empty if there is none. */
    public String at(Column column) {
        return cells.getOrDefault(column, "");
    }
}
