package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.journeys.Line.Break;

/** A birth is registered over a line that is slow and late, and that breaks with every form that is sent. */
@ExtendWith(Street.class)
class WeakLineJourney {
    private static final String CODE = "T-[2-9A-Z]{4}-[2-9A-Z]{4}";

    @BeforeAll
    static void publish(Street.Opened street) {
        street.house().bean(LoadSample.class).load();
    }

    @Test
    void overALineThatBreaksEachTimeACitizenRegistersABirthOnce(Street.Opened street) {
        try (var line = Line.to(street);
                var phone = street.phoneOver(line)) {
            finds(phone, line);
            phone.signsInAs("congdan.songnang");
            var draft = begins(phone, line);
            fills(phone, line, draft);
            attaches(phone, line, draft);
            files(phone, line, draft);
            assertThat(line.broke())
                    .as("each form was sent over a line that broke")
                    .isEqualTo(11);
        }
    }

    private static void finds(Walker phone, Line line) {
        var began = System.nanoTime();
        phone.visit("/");
        var took = Duration.ofNanos(System.nanoTime() - began);
        // Something may be under way still that the page did not wait for.
        assertThat(took)
                .as("late and slowly")
                .isGreaterThan(Line.DELAY.plus(line.carrying().dividedBy(2)));
        phone.findsNothingWrong();
        phone.page().fill("#q", BirthDeclaration.WORDS);
        phone.page().click(".search button");
        phone.findsNothingWrong();
        phone.page().click("main a[href='/procedures/" + BirthDeclaration.PROCEDURE + "']");
        phone.findsNothingWrong();
    }

    /** Begun twice it is one draft. */
    private static String begins(Walker phone, Line line) {
        choosesOverABreak(phone, line, "/apply/" + BirthDeclaration.PROCEDURE, "office", BirthDeclaration.OFFICE);
        choosesOverABreak(phone, line, phone.here(), "case", "0");
        phone.findsNothingWrong();
        phone.page().check("[data-own]");
        return phone.here().replaceFirst("/pages/.*$", "");
    }

    private static void choosesOverABreak(Walker phone, Line line, String path, String box, String value) {
        for (var where : new Break[] {Break.ON_THE_WAY_BACK, Break.NONE}) {
            phone.visit(path);
            BirthDeclaration.on(phone.page()).chooses(box, value);
            sends(phone, line, where);
        }
    }

    /** What did not arrive is offered back, and what did is there. */
    private static void fills(Walker phone, Line line, String draft) {
        var where = Break.ON_THE_WAY;
        for (var topic : BirthDeclaration.TOPICS) {
            assertThat(phone.here()).contains("/pages/" + topic.id());
            topic.fill(BirthDeclaration.on(phone.page()));
            var written = written(phone.page());
            sends(phone, line, where);
            phone.visit(draft + "/pages/" + topic.id());
            if (where == Break.ON_THE_WAY) {
                phone.page().click("[data-fill]");
            }
            assertThat(written(phone.page())).as(topic.id()).contains(written);
            phone.findsNothingWrong();
            sends(phone, line, Break.NONE);
            phone.findsNothingWrong();
            where = where == Break.ON_THE_WAY ? Break.ON_THE_WAY_BACK : Break.ON_THE_WAY;
        }
    }

    /** What is written and chosen on the page. */
    private static String written(Page page) {
        return page.evaluate("""
                        [...document.querySelectorAll('main form [name]:not([type=hidden]):not(button)')]
                          .filter(box => box.type === 'radio' || box.type === 'checkbox' ? box.checked : box.value)
                          .map(box => box.name + '=' + box.value).join('\\n')
                        """).toString();
    }

    /** Sent twice it is there once. */
    private static void attaches(Walker phone, Line line, String draft) {
        assertThat(phone.heading()).isEqualTo("Giấy tờ");
        phone.page().click("text=" + BirthDeclaration.PAPER);
        var paper = phone.here();
        phone.page().setInputFiles("#photograph", BirthDeclaration.paper());
        sends(phone, line, Break.ON_THE_WAY_BACK);
        phone.visit(paper);
        assertThat(phone.page().locator("img[src$='/preview']").count()).isEqualTo(1);
        phone.findsNothingWrong();
        phone.visit(draft + "/check");
    }

    /** Filed, though nobody was told so: whoever files again is led to what was filed. */
    private static void files(Walker phone, Line line, String draft) {
        assertThat(phone.heading()).contains("Kiểm tra lại");
        phone.findsNothingWrong();
        sends(phone, line, Break.ON_THE_WAY_BACK);
        phone.visit(draft + "/check");
        phone.findsNothingWrong();
        assertThat(phone.here()).startsWith("/my/dossiers/");
        assertThat(phone.text()).containsPattern(CODE);
        phone.visit("/my/dossiers");
        phone.findsNothingWrong();
        assertThat(phone.text().split(CODE, -1)).as("filed once").hasSize(2);
    }

    /** Sends the form; where the line breaks with it, the browser has said so before it is mended. */
    private static void sends(Walker phone, Line line, Break where) {
        var page = phone.page();
        line.breaks(where);
        try {
            page.click("main form[method=post] button >> nth=0");
        } catch (PlaywrightException broken) {
            assertThat(where).as(broken.getMessage()).isNotEqualTo(Break.NONE);
        }
        if (where != Break.NONE) {
            page.waitForCondition(() -> line.isBroken() && page.url().startsWith("chrome-error:"));
            line.mends();
        }
    }
}
