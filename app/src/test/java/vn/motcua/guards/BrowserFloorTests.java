package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The oldest browsers at our desks are Chrome 109, Firefox 115 and Safari 15.4; a style they cannot read is no style. */
class BrowserFloorTests {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOO_NEW = Pattern.compile(
            "light-dark\\(|color-mix\\(|oklch\\(|oklab\\(|@scope\\b|@starting-style\\b|subgrid\\b|:popover-open\\b"
                    + "|anchor-name\\b|position-anchor\\b|anchor\\(");
    private static final Pattern BRACE = Pattern.compile("[{};]");

    @Test
    void theOldestDesksCanReadEveryStyle() {
        var sheets = Checkout.files(Checkout.RESOURCES, ".css");
        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(sheets)
                .flatExtracting(file -> tooNew(Checkout.name(file), Checkout.text(file)))
                .isEmpty();
    }

    @Test
    void whatIsTooNewIsCaught() {
        assertThat(tooNew("new.css", """
                @layer base { @media print { a { color: red; } } /* a { b { } } */ }
                @keyframes turn { from { rotate: 0; } to { rotate: 1turn; } }
                p { color: light-dark(black, white); }
                nav { margin: 0; a { color: blue; } }
                """)).containsExactly("new.css:3: light-dark(", "new.css:4: nested");
    }

    private static List<String> tooNew(String name, String sheet) {
        var css = COMMENT.matcher(sheet).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
        var found = new ArrayList<String>();
        TOO_NEW.matcher(css).results().forEach(match -> found.add(place(name, css, match.start()) + match.group()));
        nested(css).forEach(start -> found.add(place(name, css, start) + "nested"));
        return found;
    }

    /** Where a block opens inside the block of a plain rule; blocks that begin with @ hold rules lawfully. */
    private static List<Integer> nested(String css) {
        var found = new ArrayList<Integer>();
        var inPlainRule = new ArrayDeque<Boolean>();
        var begin = 0;
        for (var brace : BRACE.matcher(css).results().toList()) {
            if (brace.group().equals("{")) {
                if (!inPlainRule.isEmpty() && inPlainRule.peek()) {
                    found.add(brace.start());
                }
                inPlainRule.push(!css.substring(begin, brace.start()).strip().startsWith("@"));
            } else if (brace.group().equals("}")) {
                inPlainRule.poll();
            }
            begin = brace.end();
        }
        return found;
    }

    private static String place(String name, String css, int start) {
        return name + ":" + TemplateText.line(css, start) + ": ";
    }
}
