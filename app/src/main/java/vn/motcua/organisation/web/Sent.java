package vn.motcua.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.shared.Text;

/** Điều đã gửi: the fields of a request as they came, so that nothing is lost when some must be corrected. */
public record Sent(Map<String, String> fields) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public Sent {
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

    public boolean has(String name) {
        return !of(name).isEmpty();
    }

    public Optional<String> text(String name) {
        return has(name) ? Optional.of(of(name)) : Optional.empty();
    }

    /** A day between 1900 and 2199; empty where there is nothing or it is not understood. */
    public Optional<LocalDate> day(String name) {
        return read(name, LocalDate::parse).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    /** The field as the reader understands it; empty where there is nothing or it is not understood. */
    public <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return text(name).map(reader);
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The same with this field, instead of what was sent. */
    public Sent with(String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return new Sent(all);
    }
}
