package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Papers.Component;
import vn.motcua.catalogue.Papers.Need;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Renewal.Change;
import vn.motcua.dossier.model.Renewal.Change.Ask;
import vn.motcua.dossier.model.Renewal.Place;
import vn.motcua.dossier.model.Renewal.Side;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.organisation.Bilingual;

/** What a newer revision changes for somebody who began under an older one. */
class RenewalTests {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Bilingual NOTHING = new Bilingual("", "");
    private static final Map<String, FieldType> TYPES = Map.ofEntries(
            Map.entry("line", new FieldType.Line(100)),
            Map.entry("name", new FieldType.FullName()),
            Map.entry("paragraph", new FieldType.Paragraph(500)),
            Map.entry("choice", choice("a", "b")),
            Map.entry("fewer", choice("a", "c")),
            Map.entry("day", new FieldType.Day(FieldType.Span.ANY)),
            Map.entry("partial", new FieldType.PartialDay(FieldType.Span.ANY)),
            Map.entry("several", new FieldType.Several(options("a", "b"))),
            Map.entry("fewer-of-several", new FieldType.Several(options("a", "c"))),
            Map.entry("declaration", new FieldType.Declaration()));
    private static final Procedure PLAIN = aProcedure("4.900001");

    @Test
    void theSameAskedAgainChangesNothing() {
        var procedure = asking(in("", always("Giấy chứng sinh")));
        assertThat(renewal(procedure, procedure).changes(0, DAY)).isEmpty();
    }

    @Test
    void papersAreFoundAgainByTheirNamesWhereverTheyStand() {
        var renewal = renewal(
                asking(in("", always("Đơn"), always("Ảnh"), always("Ảnh"), always("Sổ"))),
                asking(in("", always("Ảnh"), always("Thẻ"), always("Ảnh"), always("Đơn"))));
        assertThat(renewal.place(new Place(0, 0))).contains(new Place(0, 3));
        assertThat(renewal.place(new Place(0, 1))).contains(new Place(0, 0));
        assertThat(renewal.place(new Place(0, 2))).as("the second of that name").contains(new Place(0, 2));
        assertThat(renewal.place(new Place(0, 3))).isEmpty();
        assertThat(renewal.place(new Place(0, 9))).isEmpty();
        assertThat(renewal.changes(0, DAY))
                .containsExactly(new Change.Paper(Ask.NEW, "Thẻ"), new Change.Paper(Ask.NO_LONGER, "Sổ"));
    }

    @Test
    void whatEverybodyMustSendNowIsToldApartFromWhatMayApply() {
        var renewal = renewal(
                asking(in("", always("Đơn"), sometimes("Ủy quyền"))),
                asking(in("", sometimes("Đơn"), always("Ủy quyền"), sometimes("Ảnh"))));
        assertThat(renewal.changes(0, DAY))
                .containsExactlyInAnyOrder(
                        new Change.Paper(Ask.IF_IT_APPLIES, "Đơn"),
                        new Change.Paper(Ask.ALWAYS, "Ủy quyền"),
                        new Change.Paper(Ask.NEW_IF_IT_APPLIES, "Ảnh"));
    }

    @Test
    void aPaperTheStateHoldsByNowNeedNotBeSent() {
        var spared = new Component(
                "Sổ",
                Need.ALWAYS,
                1,
                0,
                false,
                Optional.of(new Papers.Replaced("Cơ sở dữ liệu mẫu", "Nghị quyết mẫu", Optional.of(DAY))));
        var renewal = renewal(asking(in("", always("Sổ"))), asking(in("", spared)));
        assertThat(renewal.changes(0, DAY.minusDays(1))).containsExactly(new Change.Paper(Ask.NO_LONGER, "Sổ"));
        assertThat(renewal.changes(0, DAY)).as("the rule has ended").isEmpty();
    }

    @Test
    void aCaseIsTheSameByItsNameAndOneThatIsGoneMustBeChosenAnew() {
        var renewal = renewal(
                asking(in("Lần đầu", always("Đơn")), in("Cấp lại", always("Đơn"))),
                asking(in("Cấp đổi", always("Đơn")), in("Lần đầu", always("Đơn"), always("Ảnh"))));
        assertThat(renewal.situation(0)).contains(1);
        assertThat(renewal.changes(0, DAY)).containsExactly(new Change.Paper(Ask.NEW, "Ảnh"));
        assertThat(renewal.situation(1)).isEmpty();
        assertThat(renewal.changes(1, DAY)).containsExactly(new Change.CaseToChoose());
        assertThat(renewal.place(new Place(1, 0))).isEmpty();
    }

    @Test
    void whereNothingIsToldApartAnyMoreThereIsNothingToChoose() {
        var several = asking(in("Lần đầu", always("Đơn")), in("Cấp lại", always("Đơn")));
        var one = asking(in("", always("Đơn")));
        assertThat(renewal(several, one).situation(1)).contains(0);
        assertThat(renewal(several, one).place(new Place(1, 0))).contains(new Place(0, 0));
        assertThat(renewal(one, several).situation(0)).isEmpty();
    }

    @Test
    void questionsAreTheSameByTheirIds() {
        var renewal = new Renewal(
                new Side(PLAIN, Optional.of(form("name", "old"))), new Side(PLAIN, Optional.of(form("new", "name"))));
        assertThat(renewal.changes(0, DAY))
                .containsExactly(
                        new Change.Question(true, new Bilingual("new", "new")),
                        new Change.Question(false, new Bilingual("old", "old")));
    }

    @Test
    void theSameQuestionPutOtherwiseIsTold() {
        var renewal = renewal(
                form(
                        asked("name", "Tên", new FieldType.FullName(), true),
                        asked("sex", "Giới", choice("m", "f"), true)),
                form(
                        asked("name", "Họ tên", new FieldType.FullName(), false),
                        asked("sex", "Giới", choice("m"), true)));
        assertThat(renewal.changes(0, DAY))
                .containsExactly(
                        new Change.Reworded(said("Tên"), said("Họ tên")),
                        new Change.Required(false, said("Họ tên")),
                        new Change.OtherAnswers(said("Giới")));
    }

    /** What was answered as the first and is asked as the second. */
    @ParameterizedTest(name = "{0} asked as {1}: kept {2}")
    @CsvSource({
        "line, line, true",
        "line, name, true",
        "name, paragraph, true",
        "line, choice, false",
        "choice, choice, true",
        "choice, fewer, false",
        "choice, line, false",
        "day, partial, true",
        "day, line, false",
        "several, fewer-of-several, false",
        "declaration, choice, false",
        "line, none, false",
    })
    void anAnswerThatFitsIsKeptAndAnotherIsTold(String was, String now, boolean kept) {
        var renewal = renewal(
                form(asked("one", "Một", type(was), true), asked("two", "Hai", new FieldType.FullName(), true)),
                now.equals("none")
                        ? form(asked("two", "Hai", new FieldType.FullName(), true))
                        : form(
                                asked("one", "Một", type(now), true),
                                asked("two", "Hai", new FieldType.FullName(), true)));
        var answers = new TreeMap<>(Map.of("two", "Nguyễn"));
        type(was).boxes().forEach(box -> answers.put(Answers.key("one", box), "b"));
        var left = renewal.left(new Answers(answers));
        assertThat(left.isEmpty()).isEqualTo(kept);
        assertThat(left).allSatisfy(each -> {
            assertThat(each.question().key()).isEqualTo("one");
            assertThat(each.answer().byBox()).isNotEmpty();
        });
    }

    /** What was not asked is not missed, and an item is left with its number. */
    @Test
    void onlyWhatWasAskedAndAnsweredIsTold() {
        var repeated = new Form.Page(
                "children",
                NOTHING,
                NOTHING,
                List.of(asked("name", "Tên", new FieldType.FullName(), true)),
                Optional.empty(),
                Optional.of(new Form.Repeat(0, 5, said("con"))));
        var fewer = new Form.Page(
                "children",
                NOTHING,
                NOTHING,
                repeated.fields(),
                Optional.empty(),
                Optional.of(new Form.Repeat(0, 1, said("con"))));
        var renewal = renewal(new Form("mau", NOTHING, List.of(repeated)), new Form("mau", NOTHING, List.of(fewer)));
        assertThat(renewal.left(new Answers(Map.of("children.1.name", "An", "children.2.name", "Ba"))))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.question().key()).isEqualTo("children.2.name");
                    assertThat(left.answer().to("name")).isEqualTo("Ba");
                });
        assertThat(renewal.left(Answers.NONE)).isEmpty();
    }

    @Test
    void papersWithoutAPlaceAreNamedAlsoThoseOfACaseThatIsGone() {
        var renewal = renewal(
                asking(in("Lần đầu", always("Đơn"), always("Sổ")), in("Cấp lại", always("Ảnh"))),
                asking(in("Lần đầu", always("Đơn")), in("Cấp đổi", always("Ảnh"))));
        assertThat(renewal.leftPapers(List.of(new Place(0, 0), new Place(0, 1), new Place(0, 1), new Place(1, 0))))
                .containsExactly("Sổ", "Sổ", "Ảnh");
    }

    @Test
    void anotherLimitAndOtherFeesAreTold() {
        var changes = renewal(PLAIN, within(PLAIN, Limit.workingDays(2))).changes(0, DAY);
        assertThat(changes).hasSize(2).last().isEqualTo(new Change.Fees());
        assertThat(changes.getFirst()).isInstanceOfSatisfying(Change.Limit.class, limit -> {
            assertThat(limit.before()).isPresent();
            assertThat(limit.after()).as("it can no longer be sent online").isEmpty();
        });
    }

    private static Renewal renewal(Procedure before, Procedure after) {
        return new Renewal(new Side(before, Optional.empty()), new Side(after, Optional.empty()));
    }

    private static Renewal renewal(Form before, Form after) {
        return new Renewal(new Side(PLAIN, Optional.of(before)), new Side(PLAIN, Optional.of(after)));
    }

    private static Procedure asking(Papers.Case... cases) {
        return new Procedure(
                PLAIN.code(),
                PLAIN.heading(),
                PLAIN.terms(),
                new Papers(List.of(cases), PLAIN.papers().results()),
                PLAIN.process(),
                PLAIN.guidance());
    }

    private static Papers.Case in(String name, Component... components) {
        return new Papers.Case(name, List.of(components));
    }

    private static Component always(String name) {
        return new Component(name, Need.ALWAYS, 1, 0, false, Optional.empty());
    }

    private static Component sometimes(String name) {
        return new Component(name, Need.IN_SOME_CASES, 1, 0, false, Optional.empty());
    }

    private static Form form(String... questions) {
        var empty = new Bilingual("", "");
        var fields = Arrays.stream(questions)
                .map(id -> new Form.Field(
                        id, new Bilingual(id, id), empty, new FieldType.FullName(), true, Optional.empty()))
                .toList();
        return new Form("mau", empty, List.of(new Form.Page("one", empty, empty, fields)));
    }

    private static Form form(Form.Field... fields) {
        return new Form("mau", NOTHING, List.of(new Form.Page("one", NOTHING, NOTHING, List.of(fields))));
    }

    private static Form.Field asked(String id, String label, FieldType type, boolean required) {
        return new Form.Field(id, said(label), NOTHING, type, required, Optional.empty());
    }

    private static Bilingual said(String text) {
        return new Bilingual(text, text);
    }

    private static FieldType choice(String... values) {
        return new FieldType.Choice(options(values));
    }

    private static List<FieldType.Option> options(String... values) {
        return Arrays.stream(values)
                .map(value -> new FieldType.Option(value, said(value)))
                .toList();
    }

    private static FieldType type(String name) {
        return Optional.ofNullable(TYPES.get(name)).orElseThrow();
    }
}
