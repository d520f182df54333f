package vn.motcua.form.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Day;
import vn.motcua.form.FieldType.Quantity;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.form.Rule;
import vn.motcua.form.Section;

/** So các câu trả lời với nhau within one section, once each is known to be an answer at all. */
final class Comparison {
    private final Form form;
    private final Section section;
    private final AnswerRules rules;
    private final LocalDate today;

    Comparison(Form form, Section section, AnswerRules rules, LocalDate today) {
        this.form = form;
        this.section = section;
        this.rules = rules;
        this.today = today;
    }

    /** The first rule that this answer breaks. */
    Optional<Mistake> of(Form.Field field, Reply.Read read) {
        if (read.boxes().isEmpty()) {
            return Optional.empty();
        }
        return form.rules().stream()
                .filter(rule -> rule.field().equals(field.id()) && isBroken(rule, field, read.boxes()))
                .findFirst()
                .map(rule -> new Mistake(
                        section.key(Answers.key(field.id(), field.type().boxes().getFirst())),
                        Problem.CONTRADICTION,
                        List.of(rule.told())));
    }

    private boolean isBroken(Rule rule, Form.Field field, Map<String, String> boxes) {
        return switch (rule) {
            case Rule.After after ->
                order(field, boxes, after.than()).filter(order -> order <= 0).isPresent();
            case Rule.NotBefore after ->
                order(field, boxes, after.than()).filter(order -> order < 0).isPresent();
            case Rule.Differs differs -> isSame(field, boxes, differs.from());
            case Rule.Aged aged -> {
                var age = ChronoUnit.YEARS.between(day(field, boxes), today);
                yield age < aged.least() || age >= aged.below();
            }
        };
    }

    private Optional<Integer> order(Form.Field field, Map<String, String> boxes, String than) {
        return read(than).map(other -> {
            var compared = form.field(than).orElseThrow();
            return field.type() instanceof Day
                    ? day(field, boxes).compareTo(day(compared, other))
                    : number(field, boxes).compareTo(number(compared, other));
        });
    }

    private boolean isSame(Form.Field field, Map<String, String> boxes, String from) {
        return read(from)
                .filter(other -> field.type().boxes().stream()
                        .allMatch(box -> boxes.getOrDefault(Answers.key(field.id(), box), "")
                                .equals(other.getOrDefault(Answers.key(from, box), ""))))
                .isPresent();
    }

    /** What was answered to another question that this section sees; empty where nothing was, or nothing that counts. */
    private Optional<Map<String, String>> read(String other) {
        return rules.read(form.field(other).orElseThrow(), section.answers()) instanceof Reply.Read(var boxes)
                        && !boxes.isEmpty()
                ? Optional.of(boxes)
                : Optional.empty();
    }

    static LocalDate day(Form.Field field, Map<String, String> boxes) {
        return LocalDate.of(
                number(boxes, field, Day.YEAR), number(boxes, field, Day.MONTH), number(boxes, field, Day.DAY));
    }

    private static int number(Map<String, String> boxes, Form.Field field, String box) {
        return Integer.parseInt(boxes.getOrDefault(Answers.key(field.id(), box), ""));
    }

    static BigDecimal number(Form.Field field, Map<String, String> boxes) {
        var kept = boxes.getOrDefault(field.id(), "");
        return field.type() instanceof FieldType.Quantity ? Quantity.of(kept).orElseThrow() : new BigDecimal(kept);
    }
}
