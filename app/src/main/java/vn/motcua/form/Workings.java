package vn.motcua.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;

/** Các cách tính có tính được không: finds what could never be worked out. */
final class Workings {
    private final String form;
    private final List<Page> pages;
    private final Map<String, Completion.Place> asked;

    Workings(String form, List<Page> pages, Map<String, Completion.Place> asked) {
        this.form = form;
        this.pages = pages;
        this.asked = asked;
    }

    void refuseUnworkable() {
        asked.values().stream().filter(place -> place.field().isComputed()).forEach(place -> {
            refuseNoNumber(place);
            refuseNowhere(place);
            refuseCircle(place, place.field(), new HashSet<>());
        });
    }

    private void refuseNoNumber(Completion.Place place) {
        var field = place.field();
        var counts = field.computed().orElseThrow() instanceof Formula.Sum
                || field.computed().orElseThrow() instanceof Formula.Product;
        if (!(field.type() instanceof FieldType.Quantity) && !(counts && field.type() instanceof FieldType.Amount)) {
            throw because(field, "is no such number");
        }
        if (field.required() || !field.from().isEmpty()) {
            throw because(field, "is answered by nobody");
        }
    }

    private void refuseNowhere(Completion.Place place) {
        var field = place.field();
        var formula = field.computed().orElseThrow();
        for (var operand : formula.operands()) {
            var other = Optional.ofNullable(asked.get(operand))
                    .orElseThrow(() -> because(field, "looks at " + operand + ", which is not asked"));
            refuseOutOfReach(place, formula, other);
            if (!fits(field, formula, other.field())) {
                throw because(field, "cannot be worked out of " + operand);
            }
        }
        if (formula instanceof Formula.Count(var counted)
                && pages.stream().noneMatch(page -> page.id().equals(counted) && page.isRepeated())) {
            throw because(field, "counts " + counted + ", which is no page that repeats");
        }
        if (formula.operands().isEmpty() && !(formula instanceof Formula.Count)) {
            throw because(field, "is worked out of nothing");
        }
    }

    /** Several answers can be added up; which of them is meant otherwise, nobody knows. */
    private void refuseOutOfReach(Completion.Place place, Formula formula, Completion.Place other) {
        if (other.page().isRepeated() && !other.page().equals(place.page()) && !(formula instanceof Formula.Sum)) {
            throw because(place.field(), "looks at " + other.field().id() + ", which is asked several times elsewhere");
        }
    }

    private static boolean fits(Field field, Formula formula, Field operand) {
        return switch (formula) {
            case Formula.Sum _ -> operand.type().getClass().equals(field.type().getClass());
            case Formula.Product _ ->
                operand.type() instanceof FieldType.Quantity || operand.type() instanceof FieldType.Amount;
            case Formula.Age _, Formula.Elapsed _ -> operand.type() instanceof FieldType.Day;
            case Formula.Count _ -> true;
        };
    }

    private void refuseCircle(Completion.Place first, Field at, Set<String> way) {
        for (var operand : at.computed().map(Formula::operands).orElse(List.of())) {
            if (operand.equals(first.field().id())) {
                throw because(first.field(), "goes round in a circle");
            }
            if (way.add(operand)) {
                Optional.ofNullable(asked.get(operand)).ifPresent(next -> refuseCircle(first, next.field(), way));
            }
        }
    }

    private IllegalArgumentException because(Field field, String reason) {
        return new IllegalArgumentException(form + ": what is worked out as " + field.id() + " " + reason);
    }
}
