package vn.motcua.shared;

import java.util.regex.Pattern;

/**
 * Ô không thành công thức: a spreadsheet takes a cell that begins with one of these signs for a formula and may carry it
 * out. An apostrophe before it makes it text; it is taken off again when such a file is read.
 */
public final class Formula {
    private static final Pattern LIVE =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private Formula() {}

    public static String disarm(String cell) {
        return LIVE.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static String restore(String cell) {
        return cell.startsWith("'") && LIVE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
