package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Option;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Items;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.form.SampleAnswers;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.model.Sample;

/** What the rules let in the schema lets in, whole, by page and by item; what the schema alone refuses is refused. */
class ContractTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Gazetteer UNITS = Sample.gazetteer();
    private static final Examination RULES = new Examination(TODAY, UNITS);
    private static final SampleAnswers SAMPLES = new SampleAnswers(
            TODAY, Optional.of(new Address("12 đường Mẫu", "Phường Bến Mơ", "Thành phố Cửu Hà", "", "")));
    private static final int MUTANTS = 12;
    private static final long SEED = 20_261_123;
    private static final Bilingual WORDS = new Bilingual("Chữ", "Words");
    /** A choice, a line that hangs on it, and on the next page one to two children, asked about where the choice says so. */
    private static final Form SMALL = new Form("small", WORDS, List.of(about(), children()));

    static Stream<Form> forms() throws IOException {
        return Stream.concat(
                ShippedFormsTests.forms().stream(),
                IntStream.range(0, 8).mapToObj(number -> AnyForm.of(new Random(SEED + number))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatTheRulesLetInTheSchemaLetsIn(Form form) {
        var contract = new Contract(form);
        var random = new Random(form.id().hashCode());
        for (var way = 0; way < 3; way++) {
            var filled = new Filling(form, TODAY, way).answers();
            agree(contract, form, filled);
            agree(contract, form, sampled(form, filled));
            for (var number = 0; number < MUTANTS; number++) {
                agree(contract, form, mutated(filled, random));
            }
        }
    }

    /** Never more mistakes than the rules find, because they are found by the schema alone. */
    private static void agree(Contract contract, Form form, Answers answers) {
        var whole = RULES.of(form, answers);
        assertThat(contract.held(whole)).as(form.id()).isEqualTo(whole);
        for (var page : form.pages()) {
            var part = RULES.of(form, page, answers);
            assertThat(contract.held(page, part))
                    .as(form.id() + " " + page.id())
                    .isEqualTo(part);
            var items = page.isRepeated() ? new Items(page, answers).count() : 0;
            for (var item = 1; item <= items; item++) {
                var one = RULES.of(form, page, item, answers);
                assertThat(contract.held(page, item, one))
                        .as(form.id() + " " + page.id() + " " + item)
                        .isEqualTo(one);
            }
        }
    }

    /** The answers of the author's sample in the place of ours. */
    private static Answers sampled(Form form, Answers filled) {
        var all = new HashMap<>(filled.byBox());
        form.sections(filled)
                .forEach(section -> section.questions()
                        .forEach(field -> SAMPLES.to(field).forEach((box, text) -> all.put(section.key(box), text))));
        return new Answers(all);
    }

    /** A few boxes emptied, spoiled, written otherwise, moved to another item or invented. */
    private static Answers mutated(Answers sound, Random random) {
        var all = new HashMap<>(sound.byBox());
        for (var times = random.nextInt(3); times >= 0 && !all.isEmpty(); times--) {
            var box = new ArrayList<>(all.keySet()).get(random.nextInt(all.size()));
            switch (random.nextInt(7)) {
                case 0 -> all.put(box + "x", "1");
                case 1 -> all.put(box, "Đ".repeat(random.nextInt(600)) + "\ud83c\udfe0");
                case 2 -> all.put(box, "no-such");
                case 3 -> all.merge(box, "", (typed, _) -> " " + typed + "\u00a0\n ");
                case 4 -> all.put(box.replace(".1.", "." + (1 + random.nextInt(99)) + "."), all.getOrDefault(box, ""));
                case 5 ->
                    all.put(
                            box,
                            all.getOrDefault(box, "").replaceAll("(?<=\\d)(?=\\d)", random.nextBoolean() ? " " : "."));
                default -> all.remove(box);
            }
        }
        return new Answers(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=b                                                | -",
                "kind=a;why=Vì;children.1.name=An                      | -",
                "kind=a;children.1.name=An                             | why",
                "kind=c                                                | kind",
                "kind=b;why=Vì                                         | why",
                "kind=b;children.1.name=An                             | children.1.name",
                "kind=b;other=x                                        | other",
                "kind=a;why=Vì                                         | children",
                "kind=a;why=Vì;children.1.number=12                    | children.1.name children.1.number",
                "kind=a;why=Vì;children.1.name=An;children.3.name=Ba   | children.3.name",
            })
    void whatOnlyTheSchemaRefusesIsToldWhereItStands(String answers, String boxes) {
        var held = new Contract(SMALL).held(new Checked(answers(answers), List.of()));
        assertThat(held.mistakes()).extracting(Mistake::box).containsExactlyInAnyOrder(split(boxes, " "));
        assertThat(held.mistakes()).extracting(Mistake::problem).allMatch(Problem.UNLIKE_THE_SCHEMA::equals);
        assertThat(held.answers()).isEqualTo(answers(answers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about    | kind=a;why=Vì                                | -",
                "about    | kind=b;why=Vì                                | why",
                "about    | kind=b;children.1.name=An                    | children.1.name",
                "children | children.1.name=An                           | -",
                "children | children.2.name=An                           | children",
                "children | children.1.name=An;children.2.number=12      | children.2.name children.2.number",
                "children | -                                            | -",
            })
    void aPageIsHeldAgainstItsPart(String page, String answers, String boxes) {
        var held = new Contract(SMALL).held(SMALL.page(page).orElseThrow(), new Checked(answers(answers), List.of()));
        assertThat(held.mistakes()).extracting(Mistake::box).containsExactlyInAnyOrder(split(boxes, " "));
    }

    @Test
    void ofAnItemTheOthersAreNotLookedAt() {
        var broken = new Checked(answers("children.2.number=12"), List.of());
        assertThat(new Contract(SMALL).held(children(), 2, broken).mistakes())
                .extracting(Mistake::box)
                .containsExactlyInAnyOrder("children.2.name", "children.2.number");
        var sound = new Checked(answers("children.2.name=An"), List.of());
        assertThat(new Contract(SMALL).held(children(), 2, sound)).isEqualTo(sound);
    }

    @Test
    void whatTheRulesRefusedIsLeftToTheirWords() {
        var refused = new Checked(answers("kind=c"), List.of(new Mistake("kind", Problem.NOT_AN_OPTION)));
        assertThat(new Contract(SMALL).held(refused)).isEqualTo(refused);
        assertThat(new Contract(SMALL).held(about(), refused)).isEqualTo(refused);
    }

    @Test
    void whatAProgramSendsToNoBoxIsToldWhateverElseIsWrong() {
        var sent = Map.of("kind", "c", "kinds", "a", "children.1.name", "An", "empty", " ");
        var wrong = new Mistake("kind", Problem.NOT_AN_OPTION);
        assertThat(new Contract(SMALL)
                        .held(about(), sent, new Checked(Answers.NONE, List.of(wrong)))
                        .mistakes())
                .extracting(Mistake::box, Mistake::problem)
                .containsExactly(
                        tuple("kind", Problem.NOT_AN_OPTION),
                        tuple("children.1.name", Problem.NO_SUCH_FIELD),
                        tuple("kinds", Problem.NO_SUCH_FIELD));
    }

    private static Page about() {
        var why = new Field(
                "why", WORDS, WORDS, new FieldType.Line(50), true, Optional.of(new Condition("kind", List.of("a"))));
        return new Page("about", WORDS, WORDS, List.of(asked("kind", choice()), why));
    }

    private static Page children() {
        return new Page(
                "children",
                WORDS,
                WORDS,
                List.of(
                        asked("name", new FieldType.FullName()),
                        new Field("number", WORDS, WORDS, new FieldType.CitizenNumber(), false, Optional.empty())),
                Optional.of(new Condition("kind", List.of("a"))),
                Optional.of(new Form.Repeat(1, 2, WORDS)));
    }

    private static FieldType choice() {
        return new FieldType.Choice(List.of(new Option("a", WORDS), new Option("b", WORDS)));
    }

    private static Field asked(String id, FieldType type) {
        return new Field(id, WORDS, WORDS, type, true, Optional.empty());
    }

    private static Answers answers(String written) {
        var answers = new HashMap<String, String>();
        for (var one : split(written, ";")) {
            answers.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return new Answers(answers);
    }

    private static String[] split(String list, String at) {
        return list.equals("-") ? new String[0] : list.split(at);
    }
}
