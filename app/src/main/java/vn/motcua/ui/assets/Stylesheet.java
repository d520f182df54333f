package vn.motcua.ui.assets;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bảng kiểu: one stylesheet per audience, so that a first visit costs one request.
 *
 * @param parts files of {@code static/ui}, in the order of the cascade
 */
record Stylesheet(String name, List<String> parts) {
    private static final String COMMON = """
            tokens base helpers icon button tag note band card field errors facts answers tasks items steps progress details toast
            skeleton empty crumbs files keyfacts stat status masked refusal language textsize table pagination tabs
            """;

    static final Stylesheet CITIZEN = of("citizen.css", COMMON + "visitor hero suggest tiles links qr kiosk print");
    static final Stylesheet DESK =
            of("desk.css", COMMON + "links filters bulk officer keys record wall year map phone print");
    static final Stylesheet GALLERY = of("gallery.css", "visitor hero suggest tiles links kiosk wall gallery");

    /** A string stays as it is; a comment or any run of blanks is as good as one blank. */
    private static final Pattern BLANKS = Pattern.compile("(\"[^\"]*\")|/\\*.*?\\*/|\\s+", Pattern.DOTALL);

    private static final Pattern PUNCTUATION = Pattern.compile("(\"[^\"]*\")|\\s*;\\s*(?=})|\\s*([{},;]) *|(:) +");

    /** The same rules without what only people need. */
    static String squeezed(String css) {
        var single = BLANKS.matcher(css).replaceAll(found -> kept(found, 1, " "));
        var tight = PUNCTUATION.matcher(single).replaceAll(found -> kept(found, found.groupCount(), ""));
        return tight.strip();
    }

    private static Stylesheet of(String name, String parts) {
        return new Stylesheet(name, Stream.of(parts.strip().split("\\s+")).toList());
    }

    private static String kept(MatchResult found, int groups, String otherwise) {
        for (var group = 1; group <= groups; group++) {
            if (found.group(group) != null) {
                return Matcher.quoteReplacement(found.group(group));
            }
        }
        return otherwise;
    }
}
