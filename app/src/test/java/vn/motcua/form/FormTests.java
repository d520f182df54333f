package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.form.Sketch.WORDS;
import static vn.motcua.form.Sketch.choice;
import static vn.motcua.form.Sketch.hanging;
import static vn.motcua.form.Sketch.line;
import static vn.motcua.form.Sketch.page;
import static vn.motcua.form.Sketch.repeated;
import static vn.motcua.form.Sketch.when;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;

/** What is asked of whom, and what is kept of pages that repeat. */
class FormTests {
    private static final Page MEMBERS =
            repeated("members", line("name"), choice("sex"), when(line("maiden"), "sex", "b"));
    private static final Form HOUSEHOLD = new Form(
            "household",
            WORDS,
            List.of(page("first", choice("kind")), hanging(MEMBERS, "kind", "a"), page("last", line("note"))));

    @Test
    void anItemKeepsItsAnswersUnderItsNumber() {
        var one = new Items(MEMBERS, Answers.NONE).with(1, Map.of("name", "An", "role", "ADMIN"));
        var two = new Items(MEMBERS, one).with(2, Map.of("name", "Bình"));
        assertThat(two.byBox()).containsOnly(Map.entry("members.1.name", "An"), Map.entry("members.2.name", "Bình"));
        var items = new Items(MEMBERS, two);
        assertThat(items.count()).isEqualTo(2);
        assertThat(items.of(2).to("name")).isEqualTo("Bình");
        assertThat(items.of(3)).isEqualTo(Answers.NONE);
        assertThat(items.takes(3)).isTrue();
        assertThat(items.takes(4)).isFalse();
        assertThat(items.has(0)).isFalse();
    }

    @Test
    void aBlankBehindAnAnswerDecidesNothing() {
        var asked = HOUSEHOLD.sections(new Answers(Map.of("kind", " a\u00a0", "members.1.sex", "b\n")));
        assertThat(asked).extracting(section -> section.page().id()).contains("members");
        assertThat(asked.get(2).questions()).extracting(Field::id).contains("maiden");
    }

    @Test
    void itemsStayNumberedWithoutGapsWhateverIsRemovedEmptiedOrMoved() {
        var three = new Answers(Map.of("members.1.name", "An", "members.2.name", "Bình", "members.3.name", "Cúc"));
        var items = new Items(MEMBERS, three);
        assertThat(names(items.without(2))).containsExactly("An", "Cúc");
        assertThat(names(items.with(1, Map.of()))).containsExactly("Bình", "Cúc");
        assertThat(names(items.swapped(3, 2))).containsExactly("An", "Cúc", "Bình");
        assertThat(items.swapped(1, 4)).isEqualTo(three);
        var sent = three.with(MEMBERS, Map.of("members.7.name", "Dần", "members.9.name", "Em", "members.9.x", "?"));
        assertThat(names(sent)).containsExactly("Dần", "Em");
        assertThat(sent.byBox()).hasSize(2);
    }

    @Test
    void noMoreItemsAreTakenThanThePageAllows() {
        var full = new Answers(
                Map.of("members.1.name", "1", "members.2.name", "2", "members.3.name", "3", "members.4.name", "4"));
        assertThat(new Items(MEMBERS, full).takes(5)).isFalse();
        assertThat(new Items(MEMBERS, full).takes(4)).isTrue();
    }

    @Test
    void whatHangsOnAPageThatIsNotAskedIsNotAskedEither() {
        var answers = new Answers(Map.of("kind", "a", "members.1.name", "An", "members.1.sex", "b", "note", "n"));
        assertThat(HOUSEHOLD.sections(answers))
                .extracting(section -> section.page().id() + section.item())
                .containsExactly("first0", "members0", "members1", "last0");
        var item = HOUSEHOLD.sections(answers).get(2);
        assertThat(item.questions()).extracting(Field::id).containsExactly("name", "sex", "maiden");
        assertThat(item.key("name")).isEqualTo("members.1.name");
        assertThat(HOUSEHOLD.sections(answers).get(1).questions()).isEmpty();

        var otherwise = new Answers(Map.of("kind", "b", "members.1.name", "An", "note", "n"));
        assertThat(HOUSEHOLD.sections(otherwise))
                .extracting(section -> section.page().id())
                .containsExactly("first", "last");
    }

    @Test
    void aQuestionBehindOneThatIsNoLongerAskedIsForgottenWithIt() {
        var form = new Form(
                "chain",
                WORDS,
                List.of(page(
                        "one", choice("gate"), when(choice("inner"), "gate", "a"), when(line("deep"), "inner", "a"))));
        var left = new Answers(Map.of("gate", "b", "inner", "a", "deep", "left over"));
        assertThat(form.sections(left).getFirst().questions())
                .extracting(Field::id)
                .containsExactly("gate");
    }

    private static List<String> names(Answers answers) {
        var items = new Items(MEMBERS, answers);
        return IntStream.rangeClosed(1, items.count())
                .mapToObj(number -> items.of(number).to("name"))
                .toList();
    }
}
