package vn.motcua.identity.model;

import java.util.List;
import java.util.Map;

/**
 * Hành lý: what goes along while somebody is away at a provider.
 *
 * @param wayBack where they were going; empty if nowhere
 * @param action where a form waits to be sent; empty if none does
 * @param fields what was typed into it
 */
public record Luggage(String wayBack, String action, Map<String, List<String>> fields) {
    public static final Luggage NONE = new Luggage("", "", Map.of());

    public Luggage {
        fields = Map.copyOf(fields);
    }

    /** What somebody typed is theirs. */
    @Override
    public String toString() {
        return "Luggage[" + wayBack + action + "]";
    }
}
