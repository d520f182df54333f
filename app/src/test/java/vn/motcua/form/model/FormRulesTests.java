package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;

/** Pages that repeat, rules between answers, and the newer types of questions, as forms write them down. */
class FormRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FormJson JSON = new FormJson("""
            {"person": {
              "name": {"label": ["Họ và tên", "Full name"], "type": "full-name"},
              "born": {"label": ["Ngày sinh", "Born"], "type": {"is": "day", "span": "NOT_FUTURE"}, "required": false}}}
            """);
    private static final Form FORM = JSON.read("""
            {"id": "wedding", "title": ["Kết hôn", "Marriage"],
             "pages": [
               {"id": "couple", "title": ["Hai người", "The couple"], "fields": [
                 {"block": "person", "as": "groom", "asks": ["name", "born"]},
                 {"id": "groom-code", "label": ["Mã", "Code"], "type": "citizen-id", "required": false},
                 {"id": "bride-code", "label": ["Mã", "Code"], "type": "citizen-id", "required": false}]},
               {"id": "children", "title": ["Các con", "Children"],
                "repeat": {"least": 1, "most": 2, "item": ["con", "child"]}, "fields": [
                 {"block": "person", "as": "child", "asks": ["name", "born"], "required": true},
                 {"id": "left", "label": ["Rời đi", "Left"], "type": {"is": "day", "span": "ANY"}, "required": false}]},
               {"id": "other", "title": ["Khác", "Other"], "fields": [
                 {"id": "tax", "label": ["Mã số thuế", "Tax code"], "type": "tax-code", "required": false},
                 {"id": "when", "label": ["Khi nào", "When"], "type": {"is": "partial-day", "span": "NOT_FUTURE"},
                  "required": false},
                 {"id": "wants", "label": ["Muốn gì", "Wishes"], "required": false,
                  "type": {"is": "several", "options": [["copy", "Bản sao", "A copy"], ["post", "Bưu điện", "Post"]]}}]}],
             "rules": [
               {"is": "aged", "field": "groom-born", "least": 20, "below": 130, "told": ["Từ đủ 20 tuổi", "20 or older"]},
               {"is": "after", "field": "child-born", "than": "groom-born", "told": ["Sinh sau cha", "After his father"]},
               {"is": "not-before", "field": "left", "than": "child-born", "told": ["Sau khi sinh", "Once born"]},
               {"is": "differs", "field": "bride-code", "from": "groom-code", "told": ["Khác người kia", "Not the same"]}]}
            """);

    private final Examination examination = new Examination(TODAY, Gazetteer.empty());

    @Test
    void theShortNotationIsSpelledOut() {
        var born = FORM.field("groom-born").orElseThrow();
        assertThat(born.label()).isEqualTo(new Bilingual("Ngày sinh", "Born"));
        assertThat(born.hint()).isEqualTo(new Bilingual("", ""));
        assertThat(born.required()).isFalse();
        assertThat(FORM.field("child-born").orElseThrow().required()).isTrue();
        assertThat(FORM.field("groom-name").orElseThrow().required()).isTrue();
        assertThat(FORM.field("groom-name").orElseThrow().when()).isEmpty();
        assertThat(FORM.rules()).hasSize(4);
        assertThat(FORM.page("children")
                        .orElseThrow()
                        .repeat()
                        .orElseThrow()
                        .item()
                        .english())
                .isEqualTo("child");
    }

    @Test
    void everyItemIsCheckedUnderItsOwnNumber() {
        var checked = examination.of(FORM, answers("children.1.child-name", "An", "children.2.child-name", "R2"));
        assertThat(checked.mistakes())
                .extracting(Mistake::box, Mistake::problem)
                .containsExactly(
                        tuple("children.1.child-born.day", Problem.MISSING),
                        tuple("children.2.child-name", Problem.NOT_A_NAME),
                        tuple("children.2.child-born.day", Problem.MISSING));
        assertThat(checked.answers().to("children.1.child-name")).isEqualTo("An");
    }

    @Test
    void oneItemIsCheckedAloneEvenBeforeItIsThere() {
        var page = FORM.page("children").orElseThrow();
        assertThat(examination.of(FORM, page, 1, Answers.NONE).mistakes())
                .extracting(Mistake::box)
                .containsExactly("children.1.child-name", "children.1.child-born.day");
        assertThat(examination.of(FORM, page, Answers.NONE).mistakes())
                .containsExactly(new Mistake("children", Problem.TOO_FEW, List.of(1)));
    }

    @Test
    void aPageIsFilledInNeitherTooSeldomNorTooOften() {
        assertThat(examination.of(FORM, answers()).mistakes())
                .containsExactly(new Mistake("children", Problem.TOO_FEW, List.of(1)));
        var three = answers(child(1, "An"), child(2, "Bình"), child(3, "Cúc"));
        assertThat(examination.of(FORM, three).mistakes())
                .containsExactly(new Mistake("children", Problem.TOO_MANY, List.of(2)));
        assertThat(examination
                        .of(FORM, answers(child(1, "An"), "children.0.child-name", "x", "children.1.role", "x"))
                        .mistakes())
                .extracting(Mistake::box, Mistake::problem)
                .containsExactly(
                        tuple("children.0.child-name", Problem.NO_SUCH_FIELD),
                        tuple("children.1.role", Problem.NO_SUCH_FIELD));
    }

    @ParameterizedTest
    @CsvSource({
        "groom-born.day=23 groom-born.month=11 groom-born.year=2006, ''",
        "groom-born.day=24 groom-born.month=11 groom-born.year=2006, groom-born.day",
        "groom-born.day=1 groom-born.month=1 groom-born.year=1990, ''",
        "children.1.left.day=1 children.1.left.month=5 children.1.left.year=2020, ''",
        "children.1.left.day=30 children.1.left.month=4 children.1.left.year=2020, children.1.left.day",
        "groom-code=099190000777 bride-code=099190000777, bride-code",
        "groom-code=099190000777 bride-code=099190000778, ''",
        "groom-code=0991 bride-code=099190000778, groom-code"
    })
    void aRuleHoldsBetweenAnswersThatWereGiven(String typed, String wrong) {
        var all = new HashMap<>(answers(child(1, "An")).byBox());
        for (var box : typed.split(" ")) {
            all.put(box.substring(0, box.indexOf('=')), box.substring(box.indexOf('=') + 1));
        }
        assertThat(examination.of(FORM, new Answers(all)).mistakes())
                .extracting(Mistake::box)
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    void aBrokenRuleSaysWhatWouldBeRight() {
        var late = answers(child(1, "An"), "groom-born.day", "2", "groom-born.month", "5", "groom-born.year", "2020");
        assertThat(examination.of(FORM, late).mistakes())
                .contains(new Mistake(
                        "children.1.child-born.day",
                        Problem.CONTRADICTION,
                        List.of(new Bilingual("Sinh sau cha", "After his father"))));
    }

    @ParameterizedTest
    @CsvSource({
        "tax, 0100109106, tax=0100109106",
        "tax, 0100109106001, tax=0100109106-001",
        "tax, 0100109107, NOT_A_TAX_CODE",
        "when.year, 1990, when.year=1990",
        "when.year, 2027, IN_THE_FUTURE",
        "when.year, 90, TOO_LONG_AGO",
        "when.month, 5, NO_SUCH_TIME",
        "wants.copy, yes, wants.copy=yes",
        "wants.copy, perhaps, NOT_AN_OPTION"
    })
    void theNewerTypesTakeWhatIsMeant(String box, String typed, String outcome) {
        var checked = examination.of(FORM, answers(child(1, "An"), box, typed));
        if (outcome.contains("=")) {
            assertThat(checked.mistakes()).isEmpty();
            assertThat(checked.answers().byBox())
                    .containsEntry(
                            outcome.substring(0, outcome.indexOf('=')), outcome.substring(outcome.indexOf('=') + 1));
        } else {
            assertThat(checked.mistakes())
                    .extracting(mistake -> mistake.problem().name())
                    .containsExactly(outcome);
        }
    }

    @Test
    void aMonthIsEnoughWhereTheDayIsNotKnown() {
        var checked = examination.of(FORM, answers(child(1, "An"), "when.month", "5", "when.year", "1990"));
        assertThat(checked.mistakes()).isEmpty();
        assertThat(checked.answers().byBox())
                .containsEntry("when.month", "05")
                .containsEntry("when.year", "1990")
                .doesNotContainKey("when.day");
    }

    @Test
    void twoHundredQuestionsAndTwoHundredRulesAreOpenedFilledAndChecked() {
        var numbers = IntStream.range(0, 200).boxed().toList();
        var fields = numbers.stream().map(FormRulesTests::numbered).toList();
        var rules = numbers.stream()
                .skip(1)
                .map(number -> Map.of(
                        "is", "not-before", "field", id(number), "than", id(number - 1), "told", List.of("a", "b")))
                .toList();
        var page = Map.of("id", "all", "title", List.of("Tất cả", "All"), "fields", fields);
        var written = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "id", "large", "title", List.of("Lớn", "Large"), "pages", List.of(page), "rules", rules));
        var typed = new HashMap<String, String>();
        numbers.forEach(number -> typed.put(id(number), String.valueOf(number)));
        var form = JSON.read(written);
        var checked = examination.of(form, Answers.NONE.with(form.pages().getFirst(), typed));
        assertThat(checked.mistakes()).isEmpty();
        assertThat(checked.answers().byBox()).hasSize(200);
    }

    private static Map<String, Object> numbered(int number) {
        return Map.of(
                "id", id(number),
                "label", List.of("Số", "Number"),
                "type", Map.of("is", "number", "least", 0, "most", 1000, "step", 1));
    }

    private static String id(int number) {
        return "n" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    /** Sound, but for what is said otherwise. */
    private static Answers answers(Object... said) {
        var all = new HashMap<String, String>();
        all.put("groom-name", "Nguyễn Mẫu");
        var at = 0;
        while (at < said.length) {
            if (said[at] instanceof Answers some) {
                all.putAll(some.byBox());
                at++;
            } else {
                all.put(said[at].toString(), said[at + 1].toString());
                at += 2;
            }
        }
        return new Answers(all);
    }

    private static Answers child(int number, String name) {
        var prefix = "children." + number + ".";
        return new Answers(Map.of(
                prefix + "child-name", name,
                prefix + "child-born.day", "1",
                prefix + "child-born.month", "5",
                prefix + "child-born.year", "2020"));
    }
}
