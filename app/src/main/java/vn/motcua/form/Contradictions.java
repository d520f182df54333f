package vn.motcua.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Các quy tắc có chống nhau không: finds rules that no answers could keep. */
final class Contradictions {
    private final String form;
    private final Map<String, Completion.Place> asked;
    /** By question: the ages that all rules leave it. */
    private final Map<String, Rule.Aged> ages = new HashMap<>();

    Contradictions(String form, Map<String, Completion.Place> asked) {
        this.form = form;
        this.asked = asked;
    }

    void refuseAmong(List<Rule> rules) {
        for (var rule : rules) {
            var place = place(rule, rule.field());
            if (rule instanceof Rule.Aged aged) {
                refuseAgeless(aged, place.field());
            }
            rule.other().map(other -> place(rule, other)).ifPresent(other -> {
                refuseOutOfReach(rule, place, other);
                refuseOutOfOrder(rule, place.field(), other.field());
            });
        }
    }

    private Completion.Place place(Rule rule, String field) {
        return Optional.ofNullable(asked.get(field))
                .orElseThrow(() -> because(rule, "speaks of " + field + ", which is not asked"));
    }

    /** One answer can be held only to one that was given before and is the only one of its kind where both are seen. */
    private void refuseOutOfReach(Rule rule, Completion.Place place, Completion.Place other) {
        if (other.number() >= place.number()) {
            throw because(rule, "looks at " + other.field().id() + ", which is not asked before it");
        }
        if (other.page().isRepeated() && !other.page().equals(place.page())) {
            throw because(rule, "looks at " + other.field().id() + ", which is asked several times elsewhere");
        }
        if (!other.field().type().getClass().equals(place.field().type().getClass())) {
            throw because(rule, "cannot be compared with " + other.field().id());
        }
    }

    private void refuseOutOfOrder(Rule rule, Form.Field field, Form.Field than) {
        if (rule instanceof Rule.Differs) {
            return;
        }
        var possible = switch (field.type()) {
            case FieldType.Quantity own
            when than.type() instanceof FieldType.Quantity other -> isAbove(own.most(), other.least(), rule);
            case FieldType.Day(var span)
            when than.type() instanceof FieldType.Day(var other) ->
                rule instanceof Rule.NotBefore || span != FieldType.Span.NOT_FUTURE || other != FieldType.Span.NOT_PAST;
            case FieldType.Amount _ -> true;
            case FieldType _ -> throw because(rule, "is neither a day nor a number");
        };
        if (!possible) {
            throw because(rule, "contradicts what " + than.id() + " may be");
        }
    }

    private static boolean isAbove(BigDecimal most, BigDecimal least, Rule rule) {
        var order = most.compareTo(least);
        return order > 0 || (order == 0 && rule instanceof Rule.NotBefore);
    }

    private void refuseAgeless(Rule.Aged aged, Form.Field field) {
        if (!(field.type() instanceof FieldType.Day(var span))) {
            throw because(aged, "is no day of birth");
        }
        var left = ages.merge(
                aged.field(),
                aged,
                (some, other) -> new Rule.Aged(
                        aged.field(),
                        Math.max(some.least(), other.least()),
                        Math.min(some.below(), other.below()),
                        aged.told()));
        if (left.least() >= left.below() || (span == FieldType.Span.NOT_PAST && left.least() > 0)) {
            throw because(aged, "leaves no age at all");
        }
    }

    private IllegalArgumentException because(Rule rule, String reason) {
        return new IllegalArgumentException(form + ": the rule of " + rule.field() + " " + reason);
    }
}
