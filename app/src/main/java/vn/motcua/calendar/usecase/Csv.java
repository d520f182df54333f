package vn.motcua.calendar.usecase;

import java.util.ArrayList;
import java.util.List;

/** Bảng văn bản: rows of cells as spreadsheets write and copy them, quoted where a cell holds a separator. */
final class Csv {
    private static final String SEPARATORS = ";,";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Csv(char separator) {
        this.separator = separator;
    }

    /** The rows that hold anything. The first line tells the separator: a semicolon, else a comma. */
    static List<List<String>> rows(String text) {
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var first = bare.lines().findFirst().orElse("");
        var separator = SEPARATORS
                .chars()
                .filter(each -> first.indexOf(each) >= 0)
                .findFirst()
                .orElse(',');
        var csv = new Csv((char) separator);
        (bare + "\n").chars().forEach(each -> csv.take((char) each));
        csv.endRow();
        return csv.rows;
    }

    /** A doubled quotation mark closes and opens again; the mark itself is kept. */
    private void take(char each) {
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

    private void endCell() {
        var text = cell.toString().strip();
        var bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        row.add(bare.replace("\"\"", "\"").strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
