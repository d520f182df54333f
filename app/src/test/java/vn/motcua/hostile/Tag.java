package vn.motcua.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A tag as a browser finds it: whatever looks like one is one, but for what stands in boxes, titles, comments and scripts.
 * The name of a closing tag begins with a slash.
 */
record Tag(String name, Map<String, String> attributes) {
    private static final Pattern ONE = Pattern.compile(
            "<!--.*?-->|<(/?[A-Za-z][^\\s/>]*+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=/\"'>]++)(?:\\s*=\\s*(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>\"']++)))?");
    private static final Set<String> UNREAD = Set.of("textarea", "title", "script", "style");

    static List<Tag> all(String page) {
        var found = new ArrayList<Tag>();
        var matcher = ONE.matcher(page);
        var from = 0;
        while (matcher.find(from)) {
            from = matcher.end();
            if (matcher.group(1) != null) {
                var name = matcher.group(1).toLowerCase(Locale.ROOT);
                found.add(new Tag(name, attributes(matcher.group(2))));
                from = UNREAD.contains(name) ? endOf(name, page, from) : from;
            }
        }
        return found;
    }

    /** What a browser would make of it, were it not there. */
    String of(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    private static int endOf(String name, String page, int from) {
        var end = page.toLowerCase(Locale.ROOT).indexOf("</" + name, from);
        return end < 0 ? page.length() : end;
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            var value = Optional.ofNullable(matcher.group(2))
                    .or(() -> Optional.ofNullable(matcher.group(3)))
                    .or(() -> Optional.ofNullable(matcher.group(4)))
                    .orElse("");
            attributes.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), HtmlUtils.htmlUnescape(value));
        }
        return attributes;
    }
}
