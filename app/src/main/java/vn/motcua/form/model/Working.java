package vn.motcua.form.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Formula;
import vn.motcua.form.Items;
import vn.motcua.form.Section.Question;

/** Tính ra: what is worked out of the answers that count, and so of nothing that is not asked. */
final class Working {
    private final Form form;
    private final Answers answers;
    private final AnswerRules rules;
    private final LocalDate today;
    /** By the question's id, each place where it is put. */
    private final Map<String, List<Question>> put;

    Working(Form form, Answers sent, AnswerRules rules, LocalDate today) {
        this.form = form;
        this.answers = typed(form, sent);
        this.rules = rules;
        this.today = today;
        this.put = isNeeded(form)
                ? form.sections(answers).stream()
                        .flatMap(section -> section.asked())
                        .collect(Collectors.groupingBy(
                                question -> question.field().id()))
                : Map.of();
    }

    private static boolean isNeeded(Form form) {
        return form.pages().stream()
                .anyMatch(page -> page.typed().size() < page.fields().size());
    }

    private static Answers typed(Form form, Answers sent) {
        if (!isNeeded(form)) {
            return sent;
        }
        var computed = new Boxes(form, Form.Field::isComputed);
        var typed = new TreeMap<>(sent.byBox());
        typed.keySet().removeIf(computed::include);
        return new Answers(typed);
    }

    Answers completed() {
        var all = new TreeMap<>(answers.byBox());
        put.values().stream()
                .flatMap(List::stream)
                .filter(question -> question.field().isComputed())
                .forEach(question ->
                        value(question).ifPresent(value -> all.put(question.key(), kept(question.field(), value))));
        return new Answers(all);
    }

    private static String kept(Form.Field field, BigDecimal value) {
        return field.type() instanceof FieldType.Amount
                ? value.toBigInteger().toString()
                : FieldType.Quantity.kept(value);
    }

    private Optional<BigDecimal> value(Question question) {
        return switch (question.field().computed().orElseThrow()) {
            case Formula.Sum(var of) -> sum(of.stream().flatMap(id -> seen(id, question)));
            case Formula.Product(var of) -> product(of, question);
            case Formula.Count(var page) ->
                form.page(page).map(each -> BigDecimal.valueOf(new Items(each, answers).count()));
            case Formula.Age(var of) -> day(of, question).flatMap(born -> full(ChronoUnit.YEARS, born, today));
            case Formula.Elapsed(var from, var until, var in) ->
                day(from, question).flatMap(first -> day(until, question).flatMap(last -> full(unit(in), first, last)));
        };
    }

    /** Empty where nothing was answered, or one of the answers is no number. */
    private Optional<BigDecimal> sum(Stream<Question> questions) {
        var total = new ArrayList<BigDecimal>();
        for (var question : questions.toList()) {
            if (question.field().isComputed() || !question.answered(answers).isEmpty()) {
                var number = number(question);
                if (number.isEmpty() && !question.field().isComputed()) {
                    return Optional.empty();
                }
                number.ifPresent(total::add);
            }
        }
        return total.stream().reduce(BigDecimal::add);
    }

    private Optional<BigDecimal> product(List<String> of, Question question) {
        var factors = of.stream()
                .map(id -> seen(id, question).findFirst().flatMap(this::number))
                .toList();
        return factors.stream().allMatch(Optional::isPresent)
                ? factors.stream().flatMap(Optional::stream).reduce(BigDecimal::multiply)
                : Optional.empty();
    }

    /** Where a question is put on the same page, it is that of the same item; else it is each place where it is put. */
    private Stream<Question> seen(String id, Question from) {
        var places = put.getOrDefault(id, List.of());
        var here = places.stream()
                .filter(each -> each.section().page().equals(from.section().page()))
                .filter(each -> each.section().item() == from.section().item())
                .findFirst();
        return here.isPresent() ? here.stream() : places.stream();
    }

    private Optional<BigDecimal> number(Question question) {
        if (question.field().isComputed()) {
            return value(question);
        }
        return read(question).map(boxes -> Comparison.number(question.field(), boxes));
    }

    private Optional<LocalDate> day(String id, Question from) {
        return seen(id, from)
                .findFirst()
                .flatMap(question -> read(question).map(boxes -> Comparison.day(question.field(), boxes)));
    }

    private Optional<Map<String, String>> read(Question question) {
        return rules.read(question.field(), question.section().answers()) instanceof Reply.Read(var boxes)
                        && !boxes.isEmpty()
                ? Optional.of(boxes)
                : Optional.empty();
    }

    private static Optional<BigDecimal> full(ChronoUnit unit, LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(BigDecimal.valueOf(unit.between(first, last)));
    }

    private static ChronoUnit unit(Formula.Unit unit) {
        return switch (unit) {
            case DAYS -> ChronoUnit.DAYS;
            case MONTHS -> ChronoUnit.MONTHS;
            case YEARS -> ChronoUnit.YEARS;
        };
    }
}
