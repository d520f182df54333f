package vn.motcua.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What the accessibility engine objects to, asked for on the page itself. The engine's own builder reads it three times,
 * opens a second window to add up, and brings home every rule that was kept: most of the time of a walk.
 */
final class Barriers {
    private static final String ENGINE = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String QUESTION = """
            async () => {
              const found = await axe.run({
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations'],
              });
              return found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html);
            }
            """;

    private Barriers() {}

    /** Each with the first place where it stands, frames included. */
    static List<String> on(Page page) {
        page.frames().forEach(frame -> frame.evaluate(ENGINE));
        return ((List<?>) page.evaluate(QUESTION)).stream().map(String::valueOf).toList();
    }
}
