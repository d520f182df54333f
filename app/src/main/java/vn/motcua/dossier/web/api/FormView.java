package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Papers;
import vn.motcua.dossier.usecase.ReadForm.Asked;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.ui.Words;

/**
 * Biểu mẫu và giấy tờ của một thủ tục, in one language.
 *
 * @param offices that take it in
 * @param situations of which the sender says which it is; each asks for papers of its own
 */
record FormView(String procedure, String title, List<Office> offices, List<Page> pages, List<Situation> situations) {

    record Office(String code, String name) {}

    /**
     * Trang.
     *
     * @param when the answer on which it hangs; always asked where absent
     * @param repeat how often it is put; then the box {@code name} of the second item is sent as {@code page.2.name}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Page(
            String id,
            String title,
            String hint,
            Optional<Condition> when,
            Optional<Repeat> repeat,
            List<Field> fields) {}

    /** @param item what one of them is called */
    record Repeat(int least, int most, String item) {}

    /**
     * Câu hỏi.
     *
     * @param type what an answer must look like
     * @param boxes the names under which its answer is sent; none where it is worked out of others
     * @param when the answer on which it hangs; always asked where absent
     * @param options of a choice of one or several; none elsewhere
     * @param longest the most characters, where there is such a limit
     * @param range of a number
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Field(
            String id,
            String label,
            String hint,
            String type,
            List<String> boxes,
            boolean required,
            Optional<Condition> when,
            List<Option> options,
            Optional<Integer> longest,
            Optional<Range> range) {}

    /**
     * Phạm vi of a number. It is answered as people here write it: {@code 1.200} or {@code 1,5}.
     *
     * @param step of what it is a multiple
     * @param unit what is counted; empty where the label says it
     */
    record Range(BigDecimal least, BigDecimal most, BigDecimal step, String unit) {}

    record Condition(String field, List<String> of) {}

    record Option(String value, String label) {}

    record Situation(String name, List<Component> papers) {}

    /** @param needed whether a dossier cannot be filed without it */
    record Component(String name, boolean needed) {}

    static FormView of(Asked asked, Words words) {
        var tag = words.language().tag();
        return new FormView(
                asked.procedure().code().value(),
                asked.form().title().in(tag),
                asked.offices().stream()
                        .map(agency -> new Office(agency.code(), agency.name().in(tag)))
                        .toList(),
                asked.form().pages().stream().map(page -> page(page, tag)).toList(),
                asked.procedure().papers().cases().stream()
                        .map(situation -> situation(situation, asked))
                        .toList());
    }

    private static Page page(Form.Page page, String tag) {
        return new Page(
                page.id(),
                page.title().in(tag),
                page.hint().in(tag),
                page.when().map(FormView::condition),
                page.repeat()
                        .map(repeat -> new Repeat(
                                repeat.least(), repeat.most(), repeat.item().in(tag))),
                page.fields().stream().map(field -> field(field, tag)).toList());
    }

    private static Field field(Form.Field field, String tag) {
        return new Field(
                field.id(),
                field.label().in(tag),
                field.hint().in(tag),
                type(field.type()),
                field.isComputed()
                        ? List.of()
                        : field.type().boxes().stream()
                                .map(box -> Answers.key(field.id(), box))
                                .toList(),
                field.required(),
                field.when().map(FormView::condition),
                options(field.type(), tag),
                longest(field.type()),
                range(field.type(), tag));
    }

    private static Condition condition(Form.Condition when) {
        return new Condition(when.field(), when.of());
    }

    private static String type(FieldType type) {
        return switch (type) {
            case FieldType.FullName _ -> "full-name";
            case FieldType.CitizenNumber _ -> "citizen-id";
            case FieldType.Telephone _ -> "telephone";
            case FieldType.Email _ -> "email";
            case FieldType.Line _ -> "line";
            case FieldType.Paragraph _ -> "paragraph";
            case FieldType.Amount _ -> "amount";
            case FieldType.Quantity _ -> "number";
            case FieldType.Day _ -> "day";
            case FieldType.PartialDay _ -> "partial-day";
            case FieldType.TaxNumber _ -> "tax-code";
            case FieldType.Place _ -> "place";
            case FieldType.Choice _ -> "choice";
            case FieldType.Several _ -> "several";
            case FieldType.Declaration _ -> "declaration";
        };
    }

    private static List<Option> options(FieldType type, String tag) {
        var offered = switch (type) {
            case FieldType.Choice(var options) -> options;
            case FieldType.Several(var options) -> options;
            case FieldType _ -> List.<FieldType.Option>of();
        };
        return offered.stream()
                .map(option -> new Option(option.value(), option.label().in(tag)))
                .toList();
    }

    private static Optional<Integer> longest(FieldType type) {
        if (type instanceof FieldType.Line(var longest)) {
            return Optional.of(longest);
        }
        return type instanceof FieldType.Paragraph(var longest) ? Optional.of(longest) : Optional.empty();
    }

    private static Optional<Range> range(FieldType type, String tag) {
        return type instanceof FieldType.Quantity(var least, var most, var step, var unit)
                ? Optional.of(new Range(least, most, step, unit.in(tag)))
                : Optional.empty();
    }

    private static Situation situation(Papers.Case situation, Asked asked) {
        return new Situation(
                situation.name(),
                situation.components().stream()
                        .map(component -> new Component(component.name(), asked.isToBeSent(component)))
                        .toList());
    }
}
