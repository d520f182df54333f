package vn.motcua.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Town;

/** Poison in every box of every form that links lead to, for citizens, officers and administrators, and in names of files. */
class ScriptEverywhereTests {
    private static final Cast CAST = new Cast();
    private static final List<String> LOGINS = Boolean.getBoolean("motcua.full")
            ? List.of("congdan", "tiepnhan", "truongmotcua", "chuyenvien", "lanhdao", "quantri", "congdan")
            : List.of("congdan", "tiepnhan", "quantri");

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void nothingThatIsTypedAnywhereBecomesPartOfAPage() throws Exception {
        var poisoned = CAST.filedWith(Payload.SCRIPT, "congdan");
        var sent = new HashSet<String>();
        var shown = new HashSet<String>();
        // Each meets what those before left behind; in the long check more officers come, and the citizen once more.
        for (var login : LOGINS) {
            var crawl = new Crawl(CAST.signedIn(login), areaOf(login))
                    .from(
                            "/my/dossiers/" + poisoned.id(),
                            "/desk/dossiers/" + poisoned.id(),
                            "/apply/" + Town.BIRTH.value(),
                            "/",
                            "/portal",
                            "/desk",
                            "/admin");
            assertThat(crawl.wounds()).as(login).isEmpty();
            sent.addAll(crawl.sent());
            shown.addAll(crawl.shown());
        }
        assertThat(sent).hasSizeGreaterThan(12);
        assertThat(shown).hasSizeGreaterThan(6).contains("/my/dossiers/*", "/desk/dossiers/*");
    }

    /** Officers look at what the public reads, too, but are not sent through all of it once more. */
    private static Pattern areaOf(String login) {
        return Pattern.compile(
                switch (login) {
                    case "congdan" -> "/(?!desk|admin)";
                    case "quantri" -> "/(admin|account)";
                    default -> "/(desk|account)";
                });
    }

    @Test
    void aPageThatWasHurtIsCaught() {
        assertThat(Payload.wounds("<p>" + Payload.SCRIPT + "</p>")).isNotEmpty();
        assertThat(Payload.wounds("<input value=\"" + Payload.SCRIPT + "\">")).isNotEmpty();
        assertThat(Payload.wounds("<input value='" + Payload.SCRIPT + "'>")).isNotEmpty();
        assertThat(Payload.wounds("<textarea>" + Payload.SCRIPT + "</textarea>"))
                .isNotEmpty();
        assertThat(Payload.wounds("<title>" + Payload.SCRIPT + "</title>")).isNotEmpty();
        assertThat(Payload.wounds("<a href=\"" + Payload.LINK + "\">")).isNotEmpty();
        assertThat(Payload.wounds("<a href=\"/?q=" + Payload.MARK + "\">mc-x</a><textarea><mc-x></textarea>"))
                .isEmpty();
    }
}
