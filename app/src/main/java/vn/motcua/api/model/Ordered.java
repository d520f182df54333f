package vn.motcua.api.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose members keep the order in which they were written: the document is the same at every start. */
public final class Ordered {
    private Ordered() {}

    public static Map<String, Object> of(String name, Object value) {
        return Collections.singletonMap(name, value);
    }

    /** @param more names and values in turn */
    public static Map<String, Object> of(String name, Object value, Object... more) {
        var all = new LinkedHashMap<String, Object>();
        all.put(name, value);
        for (var at = 0; at < more.length; at += 2) {
            all.put((String) more[at], more[at + 1]);
        }
        return all;
    }

    public static Map<String, Object> with(Map<String, Object> before, String name, Object value) {
        var all = new LinkedHashMap<>(before);
        all.put(name, value);
        return all;
    }
}
