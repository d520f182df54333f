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
import vn.motcua.form.Flaw.Reason;

/** Câu hỏi không trả lời được: finds questions of which every answer is wrong, alone or under all rules together. */
final class Unanswerable {
    private final Map<String, Completion.Place> asked;
    /** By question that everybody answers: the smallest number that is right, whatever was answered before. */
    private final Map<String, BigDecimal> smallest = new HashMap<>();

    /** @param asked in the order of the form */
    Unanswerable(Map<String, Completion.Place> asked) {
        this.asked = asked;
    }

    /** @param rules of which none looks at what is asked later, or at another type */
    List<Flaw> under(List<Rule> rules) {
        var ruled = rules.stream().collect(Collectors.groupingBy(Rule::field));
        return asked.values().stream()
                .filter(place -> !place.field().isComputed())
                .flatMap(place -> reason(place, ruled.getOrDefault(place.field().id(), List.of())).stream()
                        .map(reason -> new Flaw(place.question(), reason)))
                .toList();
    }

    private Optional<Reason> reason(Completion.Place place, List<Rule> rules) {
        return switch (place.field().type()) {
            case FieldType.Choice(var options) -> indistinct(options);
            case FieldType.Several(var options) -> indistinct(options);
            case FieldType.Line(var longest) -> wordless(longest);
            case FieldType.Paragraph(var longest) -> wordless(longest);
            case FieldType.Quantity number -> numberless(place, number, rules);
            case FieldType _ -> Optional.empty();
        };
    }

    private static Optional<Reason> indistinct(List<FieldType.Option> options) {
        if (options.isEmpty()) {
            return Optional.of(Reason.NO_OPTIONS);
        }
        var values = options.stream().map(FieldType.Option::value).distinct().toList();
        return values.size() < options.size() || values.stream().anyMatch(String::isBlank)
                ? Optional.of(Reason.OPTIONS_ALIKE)
                : Optional.empty();
    }

    private static Optional<Reason> wordless(int longest) {
        return longest < 1 ? Optional.of(Reason.NO_LETTER) : Optional.empty();
    }

    /** Two neighbours in a chain of rules may agree while its ends do not, so each hands on what it leaves the next. */
    private Optional<Reason> numberless(Completion.Place place, FieldType.Quantity number, List<Rule> rules) {
        var least = Stream.concat(
                        Stream.of(multiple(number.least(), number.step())),
                        rules.stream().flatMap(rule -> least(rule, number.step()).stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (least.compareTo(number.most()) > 0) {
            return Optional.of(Reason.NO_NUMBER);
        }
        if (place.field().required() && place.needs().isEmpty()) {
            smallest.put(place.field().id(), least);
        }
        return Optional.empty();
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
}
