package vn.motcua.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Flaw.Reason;

/** Các quy tắc có chống nhau không: finds rules that no answers could keep. */
final class Contradictions {
    private final Map<String, Completion.Place> asked;
    /** By question: the ages that all rules leave it. */
    private final Map<String, Rule.Aged> ages = new HashMap<>();

    Contradictions(Map<String, Completion.Place> asked) {
        this.asked = asked;
    }

    /** One at most of each rule: what is wrong with it first. */
    List<Flaw> among(List<Rule> rules) {
        var flaws = new ArrayList<Flaw>();
        for (var number = 0; number < rules.size(); number++) {
            flaw(new Flaw.OfRule(number), rules.get(number)).ifPresent(flaws::add);
        }
        return flaws;
    }

    private Optional<Flaw> flaw(Flaw.OfRule at, Rule rule) {
        var place = asked.get(rule.field());
        if (place == null) {
            return Optional.of(new Flaw(at, Reason.NOT_ASKED, rule.field()));
        }
        if (rule instanceof Rule.Aged aged) {
            return ageless(aged, place.field()).map(reason -> new Flaw(at, reason));
        }
        return rule.other()
                .flatMap(other -> compared(rule, place, asked.get(other)).map(reason -> new Flaw(at, reason, other)));
    }

    /** One answer can be held only to one that was given before and is the only one of its kind where both are seen. */
    private static Optional<Reason> compared(Rule rule, Completion.Place place, Completion.@Nullable Place other) {
        if (other == null) {
            return Optional.of(Reason.NOT_ASKED);
        }
        if (other.number() >= place.number()) {
            return Optional.of(Reason.NOT_ASKED_BEFORE);
        }
        if (other.page().isRepeated() && !other.page().equals(place.page())) {
            return Optional.of(Reason.ASKED_OFTEN);
        }
        if (!other.field().type().getClass().equals(place.field().type().getClass())) {
            return Optional.of(Reason.NOT_COMPARABLE);
        }
        return rule instanceof Rule.Differs
                ? Optional.empty()
                : ordered(rule, place.field().type(), other.field().type());
    }

    private static Optional<Reason> ordered(Rule rule, FieldType type, FieldType than) {
        var outOfOrder = Optional.of(Reason.OUT_OF_ORDER);
        return switch (type) {
            case FieldType.Quantity own
            when than instanceof FieldType.Quantity other ->
                isAbove(own.most(), other.least(), rule) ? Optional.empty() : outOfOrder;
            case FieldType.Day(var span)
            when than instanceof FieldType.Day(var other) ->
                rule instanceof Rule.After && span == FieldType.Span.NOT_FUTURE && other == FieldType.Span.NOT_PAST
                        ? outOfOrder
                        : Optional.empty();
            case FieldType.Amount _ -> Optional.empty();
            case FieldType _ -> Optional.of(Reason.WITHOUT_ORDER);
        };
    }

    private static boolean isAbove(BigDecimal most, BigDecimal least, Rule rule) {
        var order = most.compareTo(least);
        return order > 0 || (order == 0 && rule instanceof Rule.NotBefore);
    }

    private Optional<Reason> ageless(Rule.Aged aged, Form.Field field) {
        if (!(field.type() instanceof FieldType.Day(var span))) {
            return Optional.of(Reason.NO_BIRTHDAY);
        }
        var before = ages.getOrDefault(aged.field(), aged);
        var left = new Rule.Aged(
                aged.field(),
                Math.max(before.least(), aged.least()),
                Math.min(before.below(), aged.below()),
                aged.told());
        if (left.least() >= left.below() || (span == FieldType.Span.NOT_PAST && left.least() > 0)) {
            return Optional.of(Reason.NO_AGE);
        }
        ages.put(aged.field(), left);
        return Optional.empty();
    }
}
