package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;

/** What is taken as an answer, into which spelling it is put, and what is said about what is none. */
class ExaminationTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Bilingual WORDS = new Bilingual("Câu hỏi", "Question");

    private final Examination examination = new Examination(TODAY, Gazetteer.empty());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            full-name,  "  Nguyễn   Thị  Đẹp ", "Nguyễn Thị Đẹp"
            full-name,  "Ðặng Mẫu An",          "Đặng Mẫu An"
            full-name,  "Sa Phia",              "Sa Phia"
            full-name,  "Mẫu",                  "Mẫu"
            citizen-id, "099 190 000 101",      "099190000101"
            telephone,  "0907 123 456",         "+84907123456"
            telephone,  "+84 (907) 123.456",    "+84907123456"
            email,      " mau@vidu.example ",   "mau@vidu.example"
            amount,     "5.000.000 đồng",       "5000000"
            amount,     "50 000đ",              "50000"
            workers,    "1200",                 "1200"
            workers,    " 1.200 ",              "1200"
            workers,    "1 200",                "1200"
            workers,    "1,200",                "1200"
            hectares,   "1,500",                "1,5"
            hectares,   "1.500",                "1500"
            workers,    "1.200 người",          "1200"
            workers,    "12 PEOPLE",            "12"
            workers,    "0012",                 "12"
            workers,    "12,0",                 "12"
            workers,    "0",                    "0"
            hectares,   "1,5",                  "1,5"
            hectares,   "1.5",                  "1,5"
            hectares,   "1.200,50",             "1200,5"
            hectares,   "-0,5",                 "-0,5"
            hectares,   "−1",                   "-1"
            line,       "a",                    "a"
            choice,     "yes",                  "yes"
            """)
    void whatIsMeantIsTakenHoweverItIsWritten(String type, String typed, String kept) {
        var checked = check(type, typed);
        assertThat(checked.mistakes()).isEmpty();
        assertThat(checked.answers().to("asked")).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            full-name,  "R2D2",            NOT_A_NAME
            full-name,  "--",              NOT_A_NAME
            full-name,  "<b>An</b>",       NOT_A_NAME
            citizen-id, "09919000010",     NOT_A_CITIZEN_ID
            citizen-id, "09919000010a",    NOT_A_CITIZEN_ID
            telephone,  "12345",           NOT_A_TELEPHONE
            email,      "mau.vidu",        NOT_AN_EMAIL
            amount,     "-5",              NOT_AN_AMOUNT
            amount,     "1e9",             NOT_AN_AMOUNT
            workers,    "hai",             NOT_A_NUMBER
            workers,    "1e3",             NOT_A_NUMBER
            workers,    "12.34",           NOT_WHOLE
            workers,    "1.20.000",        NOT_A_NUMBER
            workers,    "1,200.5",         NOT_A_NUMBER
            workers,    "1.200.00",        NOT_A_NUMBER
            workers,    "1-2",             NOT_A_NUMBER
            workers,    "--1",             NOT_A_NUMBER
            workers,    "người",           NOT_A_NUMBER
            workers,    "1,20",            NOT_WHOLE
            workers,    "-1",              TOO_SMALL
            workers,    "10.001",          TOO_LARGE
            workers,    "9999999999999999",NOT_A_NUMBER
            hectares,   "1,25",            NOT_IN_STEPS
            hectares,   "-1,5",            TOO_SMALL
            line,       "0123456789a",     TOO_LONG
            choice,     "perhaps",         NOT_AN_OPTION
            declaration,"no",              NOT_DECLARED
            full-name,  "   ",             MISSING
            """)
    void whatIsNoAnswerIsToldAtItsBox(String type, String typed, Problem problem) {
        assertThat(check(type, typed).mistakes())
                .extracting(Mistake::box, Mistake::problem)
                .containsExactly(tuple("asked", problem));
    }

    @ParameterizedTest
    @CsvSource({
        "ANY, 29, 2, 2024, ''",
        "ANY, 29, 2, 2026, NO_SUCH_DAY",
        "ANY, 31, 4, 2026, NO_SUCH_DAY",
        "ANY, x, 4, 2026, NO_SUCH_DAY",
        "ANY, '', 4, 2026, NO_SUCH_DAY",
        "NOT_FUTURE, 23, 11, 2026, ''",
        "NOT_FUTURE, 24, 11, 2026, IN_THE_FUTURE",
        "NOT_PAST, 22, 11, 2026, IN_THE_PAST",
        "NOT_PAST, 23, 11, 2026, ''",
        "NOT_FUTURE, 5, 11, 26, TOO_LONG_AGO"
    })
    void aDayIsADayOfTheCalendarWithinItsSpan(
            FieldType.Span span, String day, String month, String year, String problem) {
        var form = form(new FieldType.Day(span), true);
        var typed = new Answers(Map.of("asked.day", day, "asked.month", month, "asked.year", year));
        assertThat(examination.of(form, typed).mistakes())
                .extracting(mistake -> mistake.problem().name())
                .containsExactlyElementsOf(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void whatNeedNotBeAnsweredMayBeLeftEmpty() {
        assertThat(examination.of(form(type("telephone"), false), Answers.NONE))
                .isEqualTo(new Checked(Answers.NONE, List.of()));
    }

    @Test
    void aQuestionThatIsNotPutIsNotMissedAndItsOldAnswerDoesNotCount() {
        var first = new Form.Field("gate", WORDS, WORDS, type("choice"), true, Optional.empty());
        var second = new Form.Field(
                "asked", WORDS, WORDS, type("line"), true, Optional.of(new Form.Condition("gate", List.of("yes"))));
        var form = new Form("two", WORDS, List.of(new Form.Page("page", WORDS, WORDS, List.of(first, second))));

        assertThat(examination.of(form, new Answers(Map.of("gate", "yes"))).mistakes())
                .extracting(Mistake::box)
                .containsExactly("asked");
        var closed = examination.of(form, new Answers(Map.of("gate", "no", "asked", "left over")));
        assertThat(closed.mistakes()).isEmpty();
        assertThat(closed.answers().to("asked")).isEmpty();
    }

    @Test
    void whatTheFormDoesNotAskIsRefusedAndNotKept() {
        var checked = examination.of(form(type("line"), false), new Answers(Map.of("role", "LEADER")));
        assertThat(checked.mistakes()).containsExactly(new Mistake("role", Problem.NO_SUCH_FIELD));
        assertThat(checked.answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void aNumberThatWasKeptIsReadAsTheSameAgain() {
        for (var typed : List.of("1.200", "1,5", "1.5", "-0,5", "0", "3000")) {
            var once = check("hectares", typed).answers().to("asked");
            assertThat(check("hectares", once).answers().to("asked")).as(typed).isEqualTo(once);
            assertThat(FieldType.Quantity.of(once)).as(typed).isPresent();
        }
        assertThat(FieldType.Quantity.of("chừng mười"))
                .as("of an older edition")
                .isEmpty();
        assertThatThrownBy(() -> new FieldType.Quantity(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE, WORDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormThatCannotBeFilledInIsNoForm() {
        var field = new Form.Field("asked", WORDS, WORDS, type("line"), true, Optional.empty());
        var backward = new Form.Field(
                "asked", WORDS, WORDS, type("line"), true, Optional.of(new Form.Condition("later", List.of("yes"))));
        assertThatThrownBy(() -> new Form("none", WORDS, List.of())).hasMessage("none: asks-nothing");
        assertThatThrownBy(() -> page(List.of(field, field))).hasMessage("one: question asked there-already");
        assertThatThrownBy(() -> page(List.of(backward))).hasMessage("one: question asked hangs-on-later [later]");
    }

    private Checked check(String type, String typed) {
        return examination.of(form(type(type), true), new Answers(Map.of("asked", typed)));
    }

    private static Form form(FieldType type, boolean required) {
        return page(List.of(new Form.Field("asked", WORDS, WORDS, type, required, Optional.empty())));
    }

    private static Form page(List<Form.Field> fields) {
        return new Form("one", WORDS, List.of(new Form.Page("page", WORDS, WORDS, fields)));
    }

    private static FieldType type(String name) {
        return switch (name) {
            case "full-name" -> new FieldType.FullName();
            case "citizen-id" -> new FieldType.CitizenNumber();
            case "telephone" -> new FieldType.Telephone();
            case "email" -> new FieldType.Email();
            case "amount" -> new FieldType.Amount();
            case "workers" ->
                new FieldType.Quantity(
                        BigDecimal.ZERO, new BigDecimal(10_000), BigDecimal.ONE, new Bilingual("người", "people"));
            case "hectares" ->
                new FieldType.Quantity(
                        new BigDecimal(-1), new BigDecimal(5_000), new BigDecimal("0.5"), new Bilingual("", ""));
            case "line" -> new FieldType.Line(10);
            case "declaration" -> new FieldType.Declaration();
            case "choice" ->
                new FieldType.Choice(List.of(new FieldType.Option("yes", WORDS), new FieldType.Option("no", WORDS)));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
