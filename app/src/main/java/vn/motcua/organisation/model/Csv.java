package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.Text;

/** Bảng văn bản: rows of cells under headings, each with the line it begins on. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begun = 1;
    private boolean quoted;

    private Csv() {}

    /** The separator is a semicolon if the headings hold one, else a comma. */
    public static Csv read(String text) {
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var heading = bare.lines().findFirst().orElse("");
        var csv = new Csv();
        var separator = heading.indexOf(';') >= 0 ? ';' : ',';
        for (var place = 0; place < bare.length(); place++) {
            csv.take(bare.charAt(place), separator);
        }
        csv.endRow();
        if (!csv.rows.isEmpty()) {
            csv.head(csv.rows.removeFirst().cells);
        }
        return csv;
    }

    private void head(List<String> headings) {
        for (var place = 0; place < headings.size(); place++) {
            columns.put(headings.get(place), place);
        }
    }

    private void take(char each, char separator) {
        if (each == '\n') {
            line++;
        }
        if (each == '"') {
            quoted = !quoted;
            cell.append(each);
        } else if (quoted) {
            cell.append(each);
        } else if (each == separator) {
            endCell();
        } else if (each == '\n') {
            endRow();
        } else {
            cell.append(each);
        }
    }

    /** A doubled quotation mark stands for one; a pair around the cell for nothing. */
    private void endCell() {
        var text = cell.toString().strip();
        var bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        cells.add(Text.clean(bare.replace("\"\"", "\"")));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(new Row(begun, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        begun = line;
    }

    public boolean has(List<String> headings) {
        return columns.keySet().containsAll(headings);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Whether the row has as many cells as there are headings. */
    public boolean isWhole(Row row) {
        return row.cells.size() == columns.size();
    }

    /** Empty where the row ends before. */
    public String cell(Row row, String heading) {
        var place = columns.getOrDefault(heading, Integer.MAX_VALUE);
        return place < row.cells.size() ? row.cells.get(place) : "";
    }

    /** @param line counted from one, the headings included */
    public record Row(int line, List<String> cells) {}
}
