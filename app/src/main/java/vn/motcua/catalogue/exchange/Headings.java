package vn.motcua.catalogue.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Dòng tiêu đề: which column stands where. */
record Headings(List<Column> columns) {

    /** Kết quả. */
    sealed interface Outcome {
        record Understood(Headings headings) implements Outcome {}

        record Refused(Mistake mistake) implements Outcome {}
    }

    static Outcome of(List<String> first, long line) {
        var columns = new ArrayList<Column>();
        for (var heading : first) {
            var column = Column.of(heading);
            if (column.isEmpty()) {
                return refused(Mistake.Kind.UNKNOWN_COLUMN, line, heading);
            }
            if (columns.contains(column.get())) {
                return refused(Mistake.Kind.REPEATED_COLUMN, line, heading);
            }
            columns.add(column.get());
        }
        return Arrays.stream(Column.values())
                .filter(column -> column.required() && !columns.contains(column))
                .findFirst()
                .<Outcome>map(missing -> refused(Mistake.Kind.MISSING_COLUMN, line, missing.heading()))
                .orElseGet(() -> new Outcome.Understood(new Headings(List.copyOf(columns))));
    }

    private static Outcome refused(Mistake.Kind kind, long line, String heading) {
        return new Outcome.Refused(Mistake.ofFile(kind, line, heading));
    }

    Row row(List<String> texts) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var at = 0; at < Math.min(texts.size(), columns.size()); at++) {
            cells.put(columns.get(at), texts.get(at));
        }
        return new Row(cells);
    }

    /** More cells than headings, or fewer, is a row whose cells may have slipped. */
    Optional<Mistake> count(List<String> texts, long line) {
        return texts.size() == columns.size()
                ? Optional.empty()
                : Optional.of(new Mistake(
                        Mistake.Kind.CELL_COUNT, line, Optional.empty(), texts.size() + " ≠ " + columns.size()));
    }
}
