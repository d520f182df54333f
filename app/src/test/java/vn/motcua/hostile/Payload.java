package vn.motcua.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is typed into every box, and how a page shows that it was hurt by it. */
final class Payload {
    /** Found wherever what was typed is shown, escaped or not. */
    static final String MARK = "mc-x";

    /** Breaks out of text, of attributes in either quotation marks, of boxes, titles and scripts. */
    static final String SCRIPT = "\"'></textarea></title></script><" + MARK + " mc-on=1 onfocus=mc()>";

    /** For whatever becomes the address of a link. */
    static final String LINK = "javascript:" + MARK + "()";

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href", "data");
    private static final List<String> LIVE = List.of("javascript:", "data:text", "vbscript:");

    private Payload() {}

    static boolean isShown(String page) {
        return page.contains(MARK);
    }

    /** Tags and attributes that nobody but a stranger can have written. */
    static List<String> wounds(String page) {
        return isShown(page) ? Tag.all(page).stream().flatMap(Payload::wounds).toList() : List.of();
    }

    private static Stream<String> wounds(Tag tag) {
        var inside =
                tag.attributes().entrySet().stream().filter(Payload::isLive).map(each -> tag.name() + " " + each);
        return tag.name().contains(MARK) ? Stream.concat(Stream.of(tag.name()), inside) : inside;
    }

    private static boolean isLive(Map.Entry<String, String> attribute) {
        var name = attribute.getKey();
        var value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return name.startsWith("on")
                || name.startsWith("mc-on")
                || (ADDRESSES.contains(name) && LIVE.stream().anyMatch(value::startsWith));
    }
}
