package vn.motcua.hostile;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.TestHouse;

/**
 * An address the house answers at, as its controllers say it.
 *
 * @param questions what it may be asked, by name
 */
record Route(RequestMethod method, String pattern, List<String> questions) {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}");

    /** What is read out of all that was sent; a name too many hurts nobody. */
    private static final List<String> USUAL =
            List.of("q", "page", "code", "day", "from", "before", "state", "tray", "year");

    static List<Route> all(TestHouse house) {
        return house.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(
                                        method,
                                        pattern,
                                        Stream.of(entry.getValue().getMethod().getParameters())
                                                .flatMap(Route::questions)
                                                .toList()))))
                .distinct()
                .toList();
    }

    /** The names of what is left open in the address. */
    List<String> parts() {
        return PART.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** The address with each open part filled; what only some words fit into is filled with the first of them. */
    String filled(Map<String, String> values, String otherwise) {
        return PART.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1), first(found.group(2), otherwise))));
    }

    private static String first(@Nullable String form, String otherwise) {
        return form != null && form.matches("[a-z|]+") ? form.replaceFirst("\\|.*", "") : otherwise;
    }

    private static Stream<String> questions(Parameter parameter) {
        var asked = parameter.getAnnotation(RequestParam.class);
        if (asked == null) {
            return Stream.empty();
        }
        return Map.class.isAssignableFrom(parameter.getType())
                ? USUAL.stream()
                : Stream.of(asked.value().isEmpty() ? parameter.getName() : asked.value());
    }
}
