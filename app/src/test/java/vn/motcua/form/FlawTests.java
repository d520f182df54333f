package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.form.Sketch.WORDS;
import static vn.motcua.form.Sketch.choice;
import static vn.motcua.form.Sketch.field;
import static vn.motcua.form.Sketch.form;
import static vn.motcua.form.Sketch.hanging;
import static vn.motcua.form.Sketch.line;
import static vn.motcua.form.Sketch.number;
import static vn.motcua.form.Sketch.options;
import static vn.motcua.form.Sketch.page;
import static vn.motcua.form.Sketch.repeated;
import static vn.motcua.form.Sketch.when;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.FieldType.Span;
import vn.motcua.form.Flaw.OfPage;
import vn.motcua.form.Flaw.OfQuestion;
import vn.motcua.form.Flaw.OfRule;
import vn.motcua.form.Flaw.Reason;
import vn.motcua.form.Flaw.Whole;
import vn.motcua.form.Form.Field;

/** Which forms nobody could complete, and how their authors are told. */
class FlawTests {
    static List<Arguments> misnamed() {
        return List.of(
                broken(new Flaw(new Whole(), Reason.ASKS_NOTHING), () -> form()),
                broken(ofPage("one", Reason.ASKS_NOTHING), () -> form(page("one"))),
                broken(ofPage("one", Reason.THERE_ALREADY), () -> form(page("one", line("a")), page("one", line("b")))),
                broken(question("a", Reason.THERE_ALREADY), () -> form(page("one", line("a"), choice("a")))),
                broken(question("a", Reason.THERE_ALREADY), () -> form(page("one", line("a")), page("two", line("a")))),
                broken(
                        ofPage("two", Reason.PAGE_AND_QUESTION),
                        () -> form(page("one", line("two")), repeated("two", line("a")))));
    }

    static List<Arguments> misconditioned() {
        return List.of(
                broken(
                        question("a", Reason.HANGS_ON_LATER, "b"),
                        () -> form(page("one", when(line("a"), "b", "a"), choice("b")))),
                broken(
                        ofPage("one", Reason.HANGS_ON_LATER, "a"),
                        () -> form(hanging(page("one", choice("a")), "a", "a"))),
                broken(
                        question("b", Reason.HANGS_ON_LATER, "a"),
                        () -> form(repeated("one", choice("a")), page("two", when(line("b"), "a", "a")))),
                broken(
                        question("b", Reason.NOT_OFFERED, "a"),
                        () -> form(page("one", choice("a"), when(line("b"), "a", "c")))),
                broken(
                        question("b", Reason.NOT_OFFERED, "a"),
                        () -> form(page("one", line("a"), when(line("b"), "a", "x")))));
    }

    static List<Arguments> unreachable() {
        return List.of(
                broken(
                        question("b", Reason.NEVER_REACHED),
                        () -> form(
                                page("one", choice("a")), hanging(page("two", when(line("b"), "a", "b")), "a", "a"))),
                broken(
                        question("f", Reason.NEVER_REACHED),
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

    static List<Arguments> contradictory() {
        return List.of(
                broken(rule(0, Reason.NOT_ASKED, "nowhere"), () -> ruled(new Rule.After("born", "nowhere", WORDS))),
                broken(rule(0, Reason.NOT_ASKED, "nowhere"), () -> ruled(new Rule.Aged("nowhere", 1, 9, WORDS))),
                broken(rule(0, Reason.NOT_ASKED_BEFORE, "died"), () -> ruled(new Rule.After("born", "died", WORDS))),
                broken(rule(0, Reason.NOT_COMPARABLE, "born"), () -> ruled(new Rule.After("adults", "born", WORDS))),
                broken(rule(0, Reason.WITHOUT_ORDER, "a"), () -> ruled(new Rule.NotBefore("b", "a", WORDS))),
                broken(rule(0, Reason.OUT_OF_ORDER, "rooms"), () -> ruled(new Rule.After("adults", "rooms", WORDS))),
                broken(rule(0, Reason.OUT_OF_ORDER, "starts"), () -> ruled(new Rule.After("died", "starts", WORDS))),
                broken(rule(0, Reason.NO_BIRTHDAY), () -> ruled(new Rule.Aged("a", 18, 60, WORDS))),
                broken(rule(0, Reason.NO_AGE), () -> ruled(new Rule.Aged("born", 18, 18, WORDS))),
                broken(rule(0, Reason.NO_AGE), () -> ruled(new Rule.Aged("starts", 18, 60, WORDS))),
                broken(
                        rule(1, Reason.NO_AGE),
                        () -> ruled(new Rule.Aged("born", 0, 18, WORDS), new Rule.Aged("born", 18, 60, WORDS))),
                broken(rule(0, Reason.ASKED_OFTEN, "again"), () -> ruled(new Rule.Differs("b", "again", WORDS))));
    }

    static List<Arguments> unanswerable() {
        return List.of(
                broken(question("a", Reason.NO_OPTIONS), () -> asking(new FieldType.Choice(List.of()))),
                broken(question("a", Reason.NO_OPTIONS), () -> asking(new FieldType.Several(List.of()))),
                broken(question("a", Reason.OPTIONS_ALIKE), () -> asking(new FieldType.Choice(options("a", "b", "a")))),
                broken(question("a", Reason.OPTIONS_ALIKE), () -> asking(new FieldType.Several(options("a", "a")))),
                broken(question("a", Reason.OPTIONS_ALIKE), () -> asking(new FieldType.Choice(options("a", " ")))),
                broken(question("a", Reason.NO_LETTER), () -> asking(new FieldType.Line(0))),
                broken(question("a", Reason.NO_LETTER), () -> asking(new FieldType.Paragraph(-1))),
                broken(question("a", Reason.NO_NUMBER), () -> asking(number(1, 4, 5))),
                broken(
                        question("c", Reason.NO_NUMBER),
                        () -> chain(true, number(8, 10, 1), new Rule.NotBefore("c", "b", WORDS))),
                broken(
                        question("c", Reason.NO_NUMBER),
                        () -> chain(true, number(5, 10, 1), new Rule.After("c", "b", WORDS))),
                broken(
                        question("c", Reason.NO_NUMBER),
                        () -> chain(true, number(4, 10, 5), new Rule.After("c", "b", WORDS))));
    }

    @ParameterizedTest
    @MethodSource({"misnamed", "misconditioned", "unreachable", "contradictory", "unanswerable"})
    void aFormThatNobodyCouldCompleteIsRefusedWithThePlaceAndTheReason(Flaw flaw, Supplier<Form> written) {
        assertThat(flaws(written)).containsExactly(flaw);
    }

    @Test
    void everyFlawIsToldAtOnceAndNoneThatOnlyFollowsFromAnother() {
        var written = List.of(
                page("one", choice("a"), when(choice("b"), "gone", "a"), when(line("c"), "b", "a")),
                hanging(page("two", when(choice("d"), "a", "b"), when(line("e"), "d", "a")), "a", "a"),
                page("three", field("f", new FieldType.Line(0)), field("g", number(8, 9)), field("h", number(0, 5))));
        var rules = List.<Rule>of(
                new Rule.After("g", "nowhere", WORDS),
                new Rule.Aged("f", 1, 2, WORDS),
                new Rule.NotBefore("h", "g", WORDS));
        assertThat(flaws(() -> new Form("written", WORDS, written, rules)))
                .containsExactly(
                        question("b", Reason.HANGS_ON_LATER, "gone"),
                        question("d", Reason.NEVER_REACHED),
                        rule(0, Reason.NOT_ASKED, "nowhere"),
                        rule(1, Reason.NO_BIRTHDAY),
                        rule(2, Reason.OUT_OF_ORDER, "g"),
                        question("f", Reason.NO_LETTER));
    }

    @Test
    void whatRulesLeaveTogetherIsToldOnceEachOfThemIsSound() {
        var page = page("one", field("a", number(8, 9)), field("b", number(0, 10)), field("c", number(0, 5)));
        List<Rule> chain = List.of(new Rule.NotBefore("b", "a", WORDS), new Rule.NotBefore("c", "b", WORDS));
        var flawed = Stream.concat(chain.stream(), Stream.of(new Rule.Differs("c", "gone", WORDS)))
                .toList();
        assertThat(flaws(() -> new Form("written", WORDS, List.of(page), flawed)))
                .containsExactly(rule(2, Reason.NOT_ASKED, "gone"));
        assertThat(flaws(() -> new Form("written", WORDS, List.of(page), chain)))
                .containsExactly(question("c", Reason.NO_NUMBER));
    }

    @Test
    void anAgeThatContradictsTheOthersIsToldAndDoesNotSpoilThoseBehindIt() {
        assertThat(flaws(() -> ruled(
                        new Rule.Aged("born", 0, 18, WORDS),
                        new Rule.Aged("born", 18, 60, WORDS),
                        new Rule.Aged("born", 16, 60, WORDS))))
                .containsExactly(rule(1, Reason.NO_AGE));
    }

    @Test
    void twoDaysThatMeetOnlyTodayMayBeTheSameAndNotOneAfterTheOther() {
        assertThat(ruled(new Rule.NotBefore("died", "starts", WORDS)).rules()).hasSize(1);
    }

    @Test
    void whatIsWorkedOutIsNeitherRequiredNorKnown() {
        var total = new Formula.Sum(List.of("a"));
        assertThat(flaws(() -> form(page(
                        "one",
                        field("a", number(0, 5)),
                        new Field(
                                "b", WORDS, WORDS, number(0, 5), true, Optional.empty(), List.of(), Optional.of(total)),
                        new Field(
                                "c",
                                WORDS,
                                WORDS,
                                number(0, 5),
                                false,
                                Optional.empty(),
                                List.of(new Source.EarlierDossier()),
                                Optional.of(total))))))
                .containsExactly(question("b", Reason.ANSWERED_BY_NOBODY), question("c", Reason.ANSWERED_BY_NOBODY));
    }

    @Test
    void aLogReadsTheFormThePlaceAndTheReason() {
        assertThatThrownBy(() ->
                        form(page("one", line("a"), when(line("b"), "c", "x"), when(line("a"), "c", "x")), page("two")))
                .isInstanceOf(FlawedForm.class)
                .hasMessage("written: question b hangs-on-later [c]; question a there-already; page two asks-nothing");
        assertThatThrownBy(() -> ruled(new Rule.Aged("a", 1, 2, WORDS))).hasMessage("ruled: rule 1 no-birthday");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWordsInBothLanguages(Reason reason) throws IOException {
        for (var file : List.of("form", "form_en")) {
            try (var bytes = Form.class.getResourceAsStream("/messages/" + file + ".properties")) {
                var words = new Properties();
                words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                assertThat(words.getProperty(reason.message())).as(file).isNotBlank();
            }
        }
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

    private static Arguments broken(Flaw flaw, Supplier<Form> written) {
        return Arguments.of(flaw, written);
    }

    private static Flaw ofPage(String id, Reason reason, String... arguments) {
        return new Flaw(new OfPage(id), reason, arguments);
    }

    private static Flaw question(String id, Reason reason, String... arguments) {
        return new Flaw(new OfQuestion(id), reason, arguments);
    }

    private static Flaw rule(int number, Reason reason, String... arguments) {
        return new Flaw(new OfRule(number), reason, arguments);
    }

    private static List<Flaw> flaws(Supplier<Form> written) {
        return catchThrowableOfType(FlawedForm.class, written::get).flaws();
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
}
