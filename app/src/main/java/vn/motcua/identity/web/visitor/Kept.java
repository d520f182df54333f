package vn.motcua.identity.web.visitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.ui.WayBack;

/**
 * Những gì vừa gõ, kept over a new sign-in: a form that was sent when the session was over goes along, box by box, in the
 * form by which one signs in. Nothing typed is stored, and nothing of it is done before the person says so again; files
 * wait where {@link vn.motcua.identity.spi.LeftFiles} puts them.
 *
 * @param action where it was sent, without language prefix; empty if nothing is kept
 */
public record Kept(String action, Map<String, List<String>> fields) {
    private static final String PREFIX = "kept.";
    private static final String ACTION = "kept-for";
    static final Kept NOTHING = new Kept("", Map.of());

    public Kept {
        fields = Map.copyOf(fields);
    }

    /** What was sent to this address. */
    static Kept of(String action, Map<String, String[]> sent, String token) {
        var fields = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove(token);
        return new Kept(action, fields);
    }

    /** The same with what else goes along. */
    Kept with(String field, List<String> values) {
        var all = new LinkedHashMap<>(fields);
        if (!values.isEmpty()) {
            all.put(field, List.copyOf(values));
        }
        return new Kept(action, all);
    }

    /** What came along with the form by which one signs in. */
    static Kept along(Map<String, String[]> sent) {
        var action = WayBack.of(String.join("", sent.getOrDefault(ACTION, new String[0])));
        if (action.isEmpty()) {
            return NOTHING;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), List.of(values));
            }
        });
        return new Kept(action.get().path(), fields);
    }

    /** Whether there was nothing to type or choose, but only something to be done. */
    public boolean isBare() {
        return fields.isEmpty();
    }

    public boolean isNothing() {
        return action.isEmpty();
    }

    /** The name under which the address goes along. */
    public String nameOfAction() {
        return ACTION;
    }

    /** The name under which a field goes along. */
    public String nameOf(String field) {
        return PREFIX + field;
    }

    /** What somebody typed is theirs, and not for logs. */
    @Override
    public String toString() {
        return "Kept[" + action + "]";
    }
}
