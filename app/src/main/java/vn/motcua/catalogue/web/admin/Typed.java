package vn.motcua.catalogue.web.admin;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.shared.Text;

/**
 * Điều đã gõ: the fields of a form as they came. A list of rows is a field {@code step-count} and fields
 * {@code step-0-name}, {@code step-1-name} …; rows may hold lists of their own. Rows come, go and change places here, before
 * anything is saved, so that it works without script.
 */
public record Typed(Map<String, String> fields) {
    /** More than any real procedure has; what is sent beyond is not read. */
    static final int MOST_ROWS = 60;

    private static final Pattern ACT = Pattern.compile("(add|remove|up|down):([a-z0-9-]{1,60})(?::([0-9]{1,2}))?");

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** The field's text on one line; empty if it was not sent. */
    public String of(String name) {
        return Text.clean(raw(name));
    }

    /** The field's text with its lines. */
    public String raw(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean isEmpty(String name) {
        return of(name).isEmpty();
    }

    public boolean checked(String name) {
        return fields.containsKey(name);
    }

    public int count(String list) {
        var typed = of(list + "-count");
        return typed.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(typed), MOST_ROWS) : 0;
    }

    public Typed with(String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return new Typed(all);
    }

    /** What a button asks to be done with a row: {@code add:step}, {@code up:step:3}. Anything else changes nothing. */
    public Typed after(String act) {
        var asked = ACT.matcher(act);
        if (!asked.matches() || !fields.containsKey(asked.group(2) + "-count")) {
            return this;
        }
        var list = asked.group(2);
        var row = asked.group(3) == null ? 0 : Integer.parseInt(asked.group(3));
        return switch (asked.group(1)) {
            case "add" -> with(list + "-count", Integer.toString(Math.min(count(list) + 1, MOST_ROWS)));
            case "up" -> swapped(list, row, row - 1);
            case "down" -> swapped(list, row, row + 1);
            default -> without(list, row);
        };
    }

    private Typed without(String list, int row) {
        var count = count(list);
        if (row >= count) {
            return this;
        }
        var moved = this;
        for (var each = row; each < count - 1; each++) {
            moved = moved.swapped(list, each, each + 1);
        }
        var last = row(list, count - 1);
        var kept = moved.fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith(last))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Typed(kept).with(list + "-count", Integer.toString(count - 1));
    }

    private Typed swapped(String list, int one, int other) {
        if (Math.min(one, other) < 0 || Math.max(one, other) >= count(list)) {
            return this;
        }
        var first = row(list, one);
        var second = row(list, other);
        UnaryOperator<String> renamed = name -> {
            if (name.startsWith(first)) {
                return second + name.substring(first.length());
            }
            return name.startsWith(second) ? first + name.substring(second.length()) : name;
        };
        return new Typed(fields.entrySet().stream()
                .collect(Collectors.toMap(field -> renamed.apply(field.getKey()), Map.Entry::getValue)));
    }

    /** The beginning of the names of a row's fields. */
    public static String row(String list, int number) {
        return list + "-" + number + "-";
    }
}
