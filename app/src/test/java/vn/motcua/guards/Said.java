package vn.motcua.guards;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message keys that sources and templates speak of. */
record Said(String sources) {
    private static final Pattern ASKED = Pattern.compile("\\b(?:say|find)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[a-z0-9-]+)+)\"");

    /** {@code "ui.role." + key}: the rest of the key is known only when the program runs. */
    private static final Pattern BEGUN = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[a-z0-9-]+)*[.-])\"\\s*\\+");

    /** The name people call an action by: its key is made from the action itself. */
    private static final Pattern OF_ACTION = Pattern.compile("([a-z]+)\\.action\\.(.+)");

    static Said everywhere() {
        var java = Checkout.files(Checkout.MAIN_JAVA, ".java").stream();
        var templates = Checkout.files(Checkout.TEMPLATES, ".jte").stream();
        return new Said(Stream.concat(java, templates).map(Checkout::text).collect(Collectors.joining("\n")));
    }

    Set<String> unknown(Collection<String> keys) {
        var unknown = all(ASKED);
        unknown.removeAll(keys);
        return unknown;
    }

    /** Beginnings of keys in the rooms that have texts, with which no text begins. */
    Set<String> leadingNowhere(Collection<String> rooms, Collection<String> keys) {
        var begun = all(BEGUN);
        begun.removeIf(beginning ->
                !rooms.contains(beginning.split("\\.")[0]) || keys.stream().anyMatch(key -> key.startsWith(beginning)));
        return begun;
    }

    Set<String> unsaid(Collection<String> keys) {
        var unsaid = new TreeSet<>(keys);
        var literals = all(LITERAL);
        unsaid.removeIf(key -> literals.contains(key)
                || literals.contains(OF_ACTION.matcher(key).replaceFirst("$1.$2")));
        all(BEGUN).forEach(beginning -> unsaid.removeIf(key -> key.startsWith(beginning)));
        return unsaid;
    }

    private Set<String> all(Pattern pattern) {
        return pattern.matcher(sources)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
