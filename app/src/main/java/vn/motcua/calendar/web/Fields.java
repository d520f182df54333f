package vn.motcua.calendar.web;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.shared.Text;

/** Điều đã gõ: the fields of a form as they came, so that nothing is lost when some must be corrected. */
public record Fields(Map<String, String> fields) {
    public Fields {
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

    /** The field as the reader understands it; empty where there is nothing or it is not understood. */
    public <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return isEmpty(name) ? Optional.empty() : Optional.of(reader.apply(of(name)));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The same with this field, instead of what was sent. */
    public Fields with(String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return new Fields(all);
    }
}
