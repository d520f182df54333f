package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.organisation.Gazetteer;

/** What is worked out of other answers: its value, when there is none, that nobody else sets it, and what is refused. */
class WorkingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FormJson JSON = new FormJson("{}");
    private static final Form FORM = JSON.read("""
            {"id": "worked", "title": ["Mẫu", "Sample"],
             "pages": [
               {"id": "first", "title": ["Đầu", "First"], "fields": [
                 {"id": "own", "label": ["Của tôi", "Mine"], "type": "amount", "required": false},
                 {"id": "born", "label": ["Sinh", "Born"], "type": {"is": "day", "span": "NOT_FUTURE"}, "required": false},
                 {"id": "until", "label": ["Đến", "Until"], "type": {"is": "day", "span": "ANY"}, "required": false},
                 {"id": "age", "label": ["Tuổi", "Age"], "computed": {"is": "age", "of": "born"},
                  "type": {"is": "number", "least": 0, "most": 130, "step": 1}},
                 {"id": "days", "label": ["Số ngày", "Days"],
                  "computed": {"is": "elapsed", "from": "born", "until": "until", "in": "DAYS"},
                  "type": {"is": "number", "least": 0, "most": 90000, "step": 1}},
                 {"id": "months", "label": ["Số tháng", "Months"],
                  "computed": {"is": "elapsed", "from": "born", "until": "until", "in": "MONTHS"},
                  "type": {"is": "number", "least": 0, "most": 3000, "step": 1}}]},
               {"id": "plots", "title": ["Thửa", "Plots"],
                "repeat": {"least": 0, "most": 3, "item": ["thửa", "plot"]}, "fields": [
                 {"id": "long", "label": ["Dài", "Length"], "type": {"is": "number", "least": 0, "most": 99, "step": 0.1}},
                 {"id": "wide", "label": ["Rộng", "Width"], "type": {"is": "number", "least": 0, "most": 99, "step": 0.1}},
                 {"id": "worth", "label": ["Giá", "Worth"], "type": "amount", "required": false},
                 {"id": "area", "label": ["Diện tích", "Area"], "computed": {"is": "product", "of": ["long", "wide"]},
                  "type": {"is": "number", "least": 0, "most": 9999, "step": 0.01}}]},
               {"id": "last", "title": ["Cuối", "Last"], "fields": [
                 {"id": "count", "label": ["Số thửa", "Plots"], "computed": {"is": "count", "page": "plots"},
                  "type": {"is": "number", "least": 0, "most": 3, "step": 1}},
                 {"id": "total", "label": ["Tổng", "Total"], "computed": {"is": "sum", "of": ["own", "worth"]},
                  "type": "amount"},
                 {"id": "all-area", "label": ["Tổng", "Total"], "computed": {"is": "sum", "of": ["area"]},
                  "type": {"is": "number", "least": 0, "most": 50, "step": 0.01}}]}]}
            """);

    private final Examination examination = new Examination(TODAY, Gazetteer.empty());

    @ParameterizedTest
    @CsvSource({
        "own=1.000.000, total=1000000 count=0",
        "own=1000000 plots.1.worth=500000 plots.2.worth=1, total=1500001 count=2",
        "own=viele plots.1.worth=500000, count=1",
        "'plots.1.long=2 plots.1.wide=1,5', plots.1.area=3 all-area=3 count=1",
        "plots.1.long=2 plots.1.wide=2 plots.2.long=3, plots.1.area=4 all-area=4 count=2",
        "born.day=24 born.month=11 born.year=2000, age=25 count=0",
        "born.day=23 born.month=11 born.year=2000, age=26 count=0",
        "born.day=31 born.month=1 born.year=2026 until.day=28 until.month=2 until.year=2026, "
                + "age=0 count=0 days=28 months=0",
        "born.day=2 born.month=1 born.year=2026 until.day=1 until.month=1 until.year=2026, age=0 count=0",
        "born.day=31 born.month=2 born.year=2000, count=0",
    })
    void aValueIsWorkedOutOfWhatCounts(String typed, String worked) {
        var completed = examination.completed(FORM, answers(typed));
        var values = new HashMap<>(completed.byBox());
        values.keySet().removeAll(answers(typed).byBox().keySet());
        assertThat(values).isEqualTo(answers(worked).byBox());
    }

    @Test
    void whatIsKeptHoldsTheValuesAndIsFoundRightAgain() {
        var checked = examination.of(FORM, answers("own=5 plots.1.long=2 plots.1.wide=3 plots.1.worth=7"));
        assertThat(checked.mistakes()).isEmpty();
        assertThat(checked.answers().byBox())
                .containsEntry("total", "12")
                .containsEntry("plots.1.area", "6")
                .containsEntry("all-area", "6")
                .containsEntry("count", "1");
        assertThat(examination.of(FORM, checked.answers())).isEqualTo(checked);
    }

    @ParameterizedTest
    @CsvSource({
        "own=5 total=5, ''",
        "own=1000000 total=1.000.000, ''",
        "own=5 total=6, total",
        "total=6, total",
        "plots.1.long=2 plots.1.wide=3 plots.1.area=7, plots.1.area",
    })
    void anotherValueIsNotTakenFromOutside(String typed, String wrong) {
        var checked = examination.of(FORM, answers(typed));
        assertThat(checked.mistakes())
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(new Mistake(wrong, Problem.COMPUTED)));
        assertThat(checked.answers().to("total")).isNotEqualTo("6");
    }

    @Test
    void aValueIsHeldToTheRangeOfItsQuestion() {
        var checked = examination.of(FORM, answers("plots.1.long=9 plots.1.wide=9"));
        assertThat(checked.mistakes())
                .extracting(Mistake::box, Mistake::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("all-area", Problem.TOO_LARGE));
    }

    @Test
    void whatIsNotAskedCountsNothing() {
        var form = JSON.read("""
                {"id": "gated", "title": ["Mẫu", "Sample"], "pages": [{"id": "all", "title": ["Một", "One"], "fields": [
                  {"id": "has", "label": ["Có", "Has"], "type": "declaration", "required": false},
                  {"id": "more", "label": ["Thêm", "More"], "type": "amount", "when": {"field": "has", "of": ["yes"]}},
                  {"id": "sum", "label": ["Tổng", "Sum"], "type": "amount", "computed": {"is": "sum", "of": ["more"]}}]}]}
                """);
        assertThat(examination.completed(form, answers("has=yes more=5")).to("sum"))
                .isEqualTo("5");
        assertThat(examination.completed(form, answers("more=5")).to("sum")).isEmpty();
    }

    @Test
    void theSchemaTellsItAndSaysThatItIsNotWritten() {
        var schema = FormSchema.of(FORM);
        assertThat(schema)
                .extracting("properties")
                .extracting("total")
                .isEqualTo(Map.of("type", "string", "pattern", "^[0-9]{1,15}$", "readOnly", true));
        assertThat(schema).extracting("properties").extracting("own").asString().doesNotContain("readOnly");
        assertThat(schema).extracting("patternProperties").asString().contains("readOnly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "amount | {'is': 'sum', 'of': ['nothing']} | | question it not-asked [nothing]",
                "amount | {'is': 'sum', 'of': ['name']} | | question it not-workable [name]",
                "amount | {'is': 'sum', 'of': ['it']} | | question it circle",
                "amount | {'is': 'sum', 'of': ['other']} | {'is': 'sum', 'of': ['it']} "
                        + "| question other circle; question it circle",
                "amount | {'is': 'sum', 'of': []} | | question it out-of-nothing",
                "email | {'is': 'sum', 'of': ['money']} | | question it no-result",
                "amount | {'is': 'count', 'page': 'items'} | | question it no-result",
                "number | {'is': 'count', 'page': 'all'} | | question it nothing-to-count [all]",
                "number | {'is': 'age', 'of': 'money'} | | question it not-workable [money]",
                "number | {'is': 'product', 'of': ['each']} | | question it asked-often [each]",
                "number | {'is': 'sum', 'of': ['each']} | | ",
                "number | {'is': 'count', 'page': 'items'} | | ",
            })
    void whatCouldNeverBeWorkedOutIsRefused(
            String type, String formula, @Nullable String other, @Nullable String reason) {
        var written = """
                {'id': 'worked', 'title': ['Mẫu', 'Sample'], 'pages': [
                  {'id': 'items', 'title': ['Mục', 'Items'], 'repeat': {'least': 0, 'most': 2, 'item': ['mục', 'item']},
                   'fields': [{'id': 'each', 'label': ['Số', 'Number'], 'type': NUMBER}]},
                  {'id': 'all', 'title': ['Một', 'One'], 'fields': [
                    {'id': 'name', 'label': ['Tên', 'Name'], 'type': 'full-name'},
                    {'id': 'money', 'label': ['Tiền', 'Money'], 'type': 'amount'},
                    {'id': 'other', 'label': ['Khác', 'Other'], 'type': 'amount'OTHER},
                    {'id': 'it', 'label': ['Tổng', 'Total'], 'type': TYPE, 'computed': FORMULA}]}]}
                """.replace("OTHER", other == null ? "" : ", 'computed': " + other)
                .replace("TYPE", type.equals("number") ? "NUMBER" : "'" + type + "'")
                .replace("FORMULA", formula)
                .replace("NUMBER", "{'is': 'number', 'least': 0, 'most': 9, 'step': 1}")
                .replace('\'', '"');
        if (reason == null) {
            assertThat(JSON.read(written).field("it").orElseThrow().required()).isFalse();
        } else {
            assertThatThrownBy(() -> JSON.read(written)).hasMessageContaining(reason);
        }
    }

    private static Answers answers(String boxes) {
        var all = new HashMap<String, String>();
        for (var box : boxes.isEmpty() ? new String[0] : boxes.split(" ")) {
            all.put(box.substring(0, box.indexOf('=')), box.substring(box.indexOf('=') + 1));
        }
        return new Answers(all);
    }
}
