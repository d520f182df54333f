package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/**
 * Bàn phím, and nothing else: Tab leads from one thing to the next, and what has the focus shows it. A page on which a thing
 * cannot be reached so has a barrier, whatever an engine says.
 */
final class Keys implements BirthDeclaration.Hand {
    /** More often than this nobody presses Tab. */
    private static final int PATIENCE = 120;

    private static final String SEND = "main form[method=post] button >> nth=0";

    private final Walker walker;
    private final Page page;

    Keys(Walker walker) {
        this.walker = walker;
        this.page = walker.page();
    }

    /** By Tab to the first thing of this kind, from wherever one is. */
    Keys to(String selector) {
        for (var pressed = 0; !isAt(selector); pressed++) {
            assertThat(pressed)
                    .as("Tab leads to " + selector + " on " + walker.here())
                    .isLessThan(PATIENCE);
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.matches(':focus-visible')"))
                .as(selector + " of " + walker.here() + " shows that it has the focus")
                .isEqualTo(true);
        return this;
    }

    private boolean isAt(String selector) {
        return (boolean) page.locator(selector).first().evaluate("element => element === document.activeElement");
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    @Override
    public void writes(String box, String text) {
        to(BirthDeclaration.box(box)).types(text);
        assertThat(page.inputValue(BirthDeclaration.box(box))).isEqualTo(text);
    }

    /** A group is one stop of Tab; the arrows lead from one answer to the next. */
    @Override
    public void chooses(String box, String value) {
        var group = BirthDeclaration.box(box);
        var wanted = page.locator(group + "[value='" + value + "']");
        to(group);
        page.keyboard().press("Space");
        for (var pressed = 0; !wanted.isChecked(); pressed++) {
            assertThat(pressed).as("arrows lead to " + value).isLessThan(PATIENCE);
            page.keyboard().press("ArrowDown");
        }
    }

    @Override
    public void ticks(String box) {
        to(BirthDeclaration.box(box));
        page.keyboard().press("Space");
        assertThat(page.isChecked(BirthDeclaration.box(box))).isTrue();
    }

    void attaches(FilePayload file) {
        page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
    }

    void follows(String link) {
        to(link).leaves("Enter");
    }

    void sends() {
        to(SEND).leaves("Enter");
    }

    /** Presses a key that leads to another page, and is there. */
    void leaves(String key) {
        var here = page.evaluate("performance.timeOrigin");
        page.keyboard().press(key);
        page.waitForFunction("here => performance.timeOrigin !== here && document.readyState !== 'loading'", here);
    }
}
