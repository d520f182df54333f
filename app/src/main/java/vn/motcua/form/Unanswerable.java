package vn.motcua.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Câu hỏi không trả lời được: finds questions of which every answer is wrong, alone or under all rules together. */
final class Unanswerable {
    private final String form;
    private final Map<String, Completion.Place> asked;
    /** By question that everybody answers: the smallest number that is right, whatever was answered before. */
    private final Map<String, BigDecimal> smallest = new HashMap<>();

    Unanswerable(String form, Map<String, Completion.Place> asked) {
        this.form = form;
        this.asked = asked;
    }

    /** @param rules of which none looks at what is asked later, or at another type */
    void refuseUnder(List<Rule> rules) {
        var ruled = rules.stream().collect(Collectors.groupingBy(Rule::field));
        asked.values().stream()
                .filter(place -> !place.field().isComputed())
                .sorted(Comparator.comparingInt(Completion.Place::number))
                .forEach(place -> refuse(place, ruled.getOrDefault(place.field().id(), List.of())));
    }

    private void refuse(Completion.Place place, List<Rule> rules) {
        var field = place.field();
        switch (field.type()) {
            case FieldType.Choice(var options) -> refuseIndistinct(field, options);
            case FieldType.Several(var options) -> refuseIndistinct(field, options);
            case FieldType.Line(var longest) -> refuseWordless(field, longest);
            case FieldType.Paragraph(var longest) -> refuseWordless(field, longest);
            case FieldType.Quantity number -> refuseNumberless(place, number, rules);
            case FieldType _ -> {}
        }
    }

    private void refuseIndistinct(Form.Field field, List<FieldType.Option> options) {
        if (options.isEmpty()) {
            throw because(field, "offers nothing to choose");
        }
        var values = options.stream().map(FieldType.Option::value).distinct().toList();
        if (values.size() < options.size() || values.stream().anyMatch(String::isBlank)) {
            throw because(field, "offers what cannot be told apart");
        }
    }

    private void refuseWordless(Form.Field field, int longest) {
        if (longest < 1) {
            throw because(field, "leaves no room for a letter");
        }
    }

    /** Two neighbours in a chain of rules may agree while its ends do not, so each hands on what it leaves the next. */
    private void refuseNumberless(Completion.Place place, FieldType.Quantity number, List<Rule> rules) {
        var least = Stream.concat(
                        Stream.of(multiple(number.least(), number.step())),
                        rules.stream().flatMap(rule -> least(rule, number.step()).stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (least.compareTo(number.most()) > 0) {
            throw because(place.field(), "leaves no number at all");
        }
        if (place.field().required() && place.needs().isEmpty()) {
            smallest.put(place.field().id(), least);
        }
    }

    private Optional<BigDecimal> least(Rule rule, BigDecimal step) {
        var than = rule.other().flatMap(other -> Optional.ofNullable(smallest.get(other)));
        return switch (rule) {
            case Rule.After _ ->
                than.map(least -> multiple(least, step, RoundingMode.FLOOR).add(step));
            case Rule.NotBefore _ -> than.map(least -> multiple(least, step));
            case Rule.Differs _, Rule.Aged _ -> Optional.empty();
        };
    }

    /** The first number in steps that is not below this one. */
    private static BigDecimal multiple(BigDecimal least, BigDecimal step) {
        return multiple(least, step, RoundingMode.CEILING);
    }

    private static BigDecimal multiple(BigDecimal near, BigDecimal step, RoundingMode to) {
        return near.divide(step, 0, to).multiply(step);
    }

    private IllegalArgumentException because(Form.Field field, String reason) {
        return new IllegalArgumentException(form + ": the question " + field.id() + " " + reason);
    }
}
