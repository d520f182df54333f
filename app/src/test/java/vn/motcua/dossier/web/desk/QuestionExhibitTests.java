package vn.motcua.dossier.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.form.FieldType;
import vn.motcua.identity.web.Browser;

/** Questions of forms in the gallery. */
class QuestionExhibitTests {
    private static final Town TOWN = new Town();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void everyTypeHangsThereInEveryStateAndWhatIsWrongIsTold() {
        var browser = new Browser(TOWN.house());
        browser.signIn("quantri", Town.PASSWORD);
        assertThat(browser.get("/admin/gallery").body()).contains("/admin/gallery/question");
        var shown = browser.get("/admin/gallery/question").body();
        for (var type : FieldType.class.getPermittedSubclasses()) {
            var kind = type.getSimpleName().toLowerCase(Locale.ROOT);
            for (var state : List.of("empty", "optional", "filled", "missing", "wrong", "long")) {
                var value = "name=\"shown\" value=\"" + state + "-" + kind;
                assertThat(shown).as(kind + " " + state).contains(value);
                var told = state.equals("missing") || state.equals("wrong");
                assertThat(Arrays.stream(shown.split("name=\"shown\""))
                                .filter(part -> part.startsWith(" value=\"" + state + "-" + kind)))
                        .as(kind + " " + state)
                        .allMatch(part -> part.contains("class=\"err\"") == told);
            }
        }
        assertThat(shown).contains("value=\"wrong-computed-");
    }
}
