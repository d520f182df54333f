package vn.motcua.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phạm vi: what of its owner's rights a program was given. It gives no right: whoever may not do something may not by any
 * scope. Each call names its own at {@link Call}. Constants are added, never renamed.
 */
public enum Scope {
    DOSSIERS_READ,
    DOSSIERS_WRITE,
    INBOX_READ,
    INBOX_WRITE,
    MANDATES_READ,
    MANDATES_WRITE,
    MEASURES_READ;

    /** As OAuth writes them, separated by spaces; empty if one of them is none of ours. */
    public static Optional<Set<Scope>> parse(String sent) {
        var words = Stream.of(sent.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        var known = words.stream().flatMap(word -> named(word).stream()).collect(Collectors.toSet());
        return known.size() == words.size() ? Optional.of(known) : Optional.empty();
    }

    public static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
    }

    public static Set<Scope> all() {
        return EnumSet.allOf(Scope.class);
    }

    /** {@code dossiers:read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** {@code dossiers-read}: for messages and the names of boxes. */
    public String slug() {
        return word().replace(':', '-');
    }

    private static Optional<Scope> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
