package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.organisation.Bilingual;

/** What an author does to a form, one step at a time. */
class WrittenFormTests {
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final WrittenForm form =
            new WrittenForm("sample", NOTHING, List.of(page("one", "a", "b"), page("two", "c")), List.of());

    @Test
    void aQuestionIsPutInTheOldOnesPlaceAndANewOneBehindTheLast() {
        var changed = new Field("a", new Bilingual("khác", ""), NOTHING, new FieldType.Email(), true, Optional.empty());
        assertThat(order(form.with("one", changed))).isEqualTo("one:a,b two:c");
        assertThat(form.with("one", changed).question("a")).contains(changed);
        assertThat(order(form.with("two", question("d")))).isEqualTo("one:a,b two:c,d");
        assertThat(form.with("three", question("d"))).isEqualTo(form);
    }

    @Test
    void aQuestionMovesWithinItsPageAndOverItsEdges() {
        assertThat(order(form.questionMoved("b", -1))).isEqualTo("one:b,a two:c");
        assertThat(order(form.questionMoved("b", 1))).isEqualTo("one:a two:b,c");
        assertThat(order(form.questionMoved("c", -1))).isEqualTo("one:a,b,c two:");
        assertThat(form.questionMoved("a", -1)).isEqualTo(form);
        assertThat(form.questionMoved("c", 1)).isEqualTo(form);
        assertThat(form.questionMoved("nobody", 1)).isEqualTo(form);
    }

    @Test
    void pagesMoveComeAndGo() {
        assertThat(order(form.pageMoved("two", -1))).isEqualTo("two:c one:a,b");
        assertThat(form.pageMoved("two", 1)).isEqualTo(form);
        assertThat(order(form.withoutPage("one"))).isEqualTo("two:c");
        assertThat(order(form.with(page("three", "d")))).isEqualTo("one:a,b two:c three:d");
        assertThat(order(form.with(page("one", "x")))).isEqualTo("one:x two:c");
        assertThat(order(form.withoutQuestion("c"))).isEqualTo("one:a,b two:");
        assertThat(form.withoutQuestion("c").flaws())
                .extracting(Flaw::reason)
                .containsExactly(Flaw.Reason.ASKS_NOTHING);
    }

    @Test
    void rulesHaveNumbers() {
        var first = new Rule.Differs("b", "a", NOTHING);
        var second = new Rule.Differs("c", "a", NOTHING);
        var ruled = form.with(0, first).with(7, second);
        assertThat(ruled.rules()).containsExactly(first, second);
        assertThat(ruled.with(0, second).rules()).containsExactly(second, second);
        assertThat(ruled.withoutRule(0).rules()).containsExactly(second);
        assertThat(ruled.withoutRule(9)).isEqualTo(ruled);
    }

    private static String order(WrittenForm of) {
        return of.pages().stream()
                .map(page ->
                        page.id() + ":" + page.fields().stream().map(Field::id).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    private static Page page(String id, String... questions) {
        return new Page(
                id,
                NOTHING,
                NOTHING,
                List.of(questions).stream().map(WrittenFormTests::question).toList());
    }

    private static Field question(String id) {
        return new Field(id, NOTHING, NOTHING, new FieldType.FullName(), true, Optional.empty());
    }
}
