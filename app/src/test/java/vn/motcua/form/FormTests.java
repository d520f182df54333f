package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.FieldType.Span;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Form.Repeat;
import vn.motcua.organisation.Bilingual;

/** What is asked of whom, what is kept of pages that repeat, and which forms nobody could complete. */
class FormTests {
    private static final Bilingual WORDS = new Bilingual("Chữ", "Words");
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

    static List<Arguments> incompletable() {
        return List.of(
                broken("asks nothing", () -> form()),
                broken("has one more than once", () -> form(page("one", line("a")), page("one", line("b")))),
                broken("has a more than once", () -> form(page("one", line("a")), page("two", line("a")))),
                broken("both a page that repeats", () -> form(page("one", line("two")), repeated("two", line("a")))),
                broken("hangs on", () -> form(page("one", when(line("a"), "b", "a"), choice("b")))),
                broken("hangs on", () -> form(hanging(page("one", choice("a")), "a", "a"))),
                broken("hangs on", () -> form(repeated("one", choice("a")), page("two", when(line("b"), "a", "a")))),
                broken("does not offer", () -> form(page("one", choice("a"), when(line("b"), "a", "c")))),
                broken("does not offer", () -> form(page("one", line("a"), when(line("b"), "a", "x")))),
                broken(
                        "can never be reached",
                        () -> form(
                                page("one", choice("a")), hanging(page("two", when(line("b"), "a", "b")), "a", "a"))),
                broken(
                        "can never be reached",
                        () -> form(
                                page(
                                        "one",
                                        choice("a"),
                                        when(choice("b"), "a", "a"),
                                        when(choice("c"), "b", "b"),
                                        when(choice("d"), "a", "b"),
                                        when(line("e"), "d", "a")),
                                hanging(page("two", when(line("f"), "c", "a")), "d", "a"))));
    }

    @ParameterizedTest
    @MethodSource("incompletable")
    void aFormThatNobodyCouldCompleteIsRefusedWithTheReason(String reason, Supplier<Form> written) {
        assertThatThrownBy(written::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    static List<Arguments> contradictory() {
        return List.of(
                broken("which is not asked", () -> ruled(new Rule.After("born", "nowhere", WORDS))),
                broken("which is not asked before it", () -> ruled(new Rule.After("born", "died", WORDS))),
                broken("cannot be compared", () -> ruled(new Rule.After("adults", "born", WORDS))),
                broken("neither a day nor a number", () -> ruled(new Rule.NotBefore("b", "a", WORDS))),
                broken("contradicts what", () -> ruled(new Rule.After("adults", "rooms", WORDS))),
                broken("contradicts what", () -> ruled(new Rule.After("died", "starts", WORDS))),
                broken("no day of birth", () -> ruled(new Rule.Aged("a", 18, 60, WORDS))),
                broken("leaves no age", () -> ruled(new Rule.Aged("born", 18, 18, WORDS))),
                broken("leaves no age", () -> ruled(new Rule.Aged("starts", 18, 60, WORDS))),
                broken(
                        "leaves no age",
                        () -> ruled(new Rule.Aged("born", 0, 18, WORDS), new Rule.Aged("born", 18, 60, WORDS))),
                broken("asked several times elsewhere", () -> ruled(new Rule.Differs("b", "again", WORDS))));
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void aRuleThatNoAnswersCouldKeepIsRefusedWithTheReason(String reason, Supplier<Form> written) {
        assertThatThrownBy(written::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    static List<Arguments> unanswerable() {
        return List.of(
                broken("offers nothing", () -> asking(new FieldType.Choice(List.of()))),
                broken("offers nothing", () -> asking(new FieldType.Several(List.of()))),
                broken("told apart", () -> asking(new FieldType.Choice(options("a", "b", "a")))),
                broken("told apart", () -> asking(new FieldType.Several(options("a", "a")))),
                broken("told apart", () -> asking(new FieldType.Choice(options("a", " ")))),
                broken("no room for a letter", () -> asking(new FieldType.Line(0))),
                broken("no room for a letter", () -> asking(new FieldType.Paragraph(-1))),
                broken("no number", () -> asking(number(1, 4, 5))),
                broken("no number", () -> chain(true, number(8, 10, 1), new Rule.NotBefore("c", "b", WORDS))),
                broken("no number", () -> chain(true, number(5, 10, 1), new Rule.After("c", "b", WORDS))),
                broken("no number", () -> chain(true, number(4, 10, 5), new Rule.After("c", "b", WORDS))));
    }

    @ParameterizedTest
    @MethodSource("unanswerable")
    void aQuestionOfWhichEveryAnswerIsWrongIsRefusedWithTheReason(String reason, Supplier<Form> written) {
        assertThatThrownBy(written::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aChainOfRulesIsRefusedOnlyWhereEverybodyMustWalkAlongIt() {
        assertThat(chain(true, number(5, 10, 1), new Rule.NotBefore("c", "b", WORDS))
                        .rules())
                .hasSize(2);
        assertThat(chain(false, number(8, 10, 1), new Rule.NotBefore("c", "b", WORDS))
                        .rules())
                .as("the link in the middle may stay empty")
                .hasSize(2);
        assertThat(chain(true, number(8, 10, 1), new Rule.Differs("c", "b", WORDS))
                        .rules())
                .hasSize(2);
    }

    /** The first number as given, the second up to 10 and not below it, the third up to 5 and held to the second. */
    private static Form chain(boolean required, FieldType first, Rule last) {
        return new Form(
                "chain",
                WORDS,
                List.of(page(
                        "one",
                        field("a", first),
                        new Field("b", WORDS, WORDS, number(0, 10), required, Optional.empty()),
                        field("c", number(0, 5)))),
                List.of(new Rule.NotBefore("b", "a", WORDS), last));
    }

    private static Form asking(FieldType type) {
        return form(page("one", field("a", type)));
    }

    private static List<FieldType.Option> options(String... values) {
        return Arrays.stream(values)
                .map(value -> new FieldType.Option(value, WORDS))
                .toList();
    }

    private static Arguments broken(String reason, Supplier<Form> written) {
        return Arguments.of(reason, written);
    }

    private static Form ruled(Rule... rules) {
        return new Form(
                "ruled",
                WORDS,
                List.of(
                        repeated("many", line("again")),
                        page(
                                "one",
                                field("starts", new FieldType.Day(Span.NOT_PAST)),
                                field("born", new FieldType.Day(Span.NOT_FUTURE)),
                                field("died", new FieldType.Day(Span.NOT_FUTURE)),
                                field("rooms", number(10, 20)),
                                field("adults", number(1, 10)),
                                line("a"),
                                line("b"))),
                List.of(rules));
    }

    private static FieldType number(int least, int most) {
        return number(least, most, 1);
    }

    private static FieldType number(int least, int most, int step) {
        return new FieldType.Quantity(
                BigDecimal.valueOf(least), BigDecimal.valueOf(most), BigDecimal.valueOf(step), new Bilingual("", ""));
    }

    private static List<String> names(Answers answers) {
        var items = new Items(MEMBERS, answers);
        return IntStream.rangeClosed(1, items.count())
                .mapToObj(number -> items.of(number).to("name"))
                .toList();
    }

    private static Form form(Page... pages) {
        return new Form("written", WORDS, List.of(pages));
    }

    private static Page page(String id, Field... fields) {
        return new Page(id, WORDS, WORDS, Arrays.asList(fields));
    }

    private static Page repeated(String id, Field... fields) {
        return new Page(
                id, WORDS, WORDS, Arrays.asList(fields), Optional.empty(), Optional.of(new Repeat(1, 4, WORDS)));
    }

    private static Page hanging(Page page, String on, String answer) {
        return new Page(
                page.id(), WORDS, WORDS, page.fields(), Optional.of(new Condition(on, List.of(answer))), page.repeat());
    }

    private static Field when(Field field, String on, String answer) {
        return new Field(field.id(), WORDS, WORDS, field.type(), true, Optional.of(new Condition(on, List.of(answer))));
    }

    private static Field line(String id) {
        return field(id, new FieldType.Line(50));
    }

    private static Field choice(String id) {
        return field(id, new FieldType.Choice(options("a", "b")));
    }

    private static Field field(String id, FieldType type) {
        return new Field(id, WORDS, WORDS, type, true, Optional.empty());
    }
}
