package vn.motcua.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Flaw.Reason;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;

/** Các cách tính có tính được không: finds what could never be worked out. */
final class Workings {
    private final List<Page> pages;
    private final Map<String, Completion.Place> asked;
    private final List<Flaw> flaws = new ArrayList<>();

    /** @param asked in the order of the form */
    Workings(List<Page> pages, Map<String, Completion.Place> asked) {
        this.pages = pages;
        this.asked = asked;
    }

    List<Flaw> flaws() {
        for (var place : asked.values()) {
            place.field().computed().ifPresent(formula -> {
                tellNoNumber(place, formula);
                tellNowhere(place, formula);
                if (isCircle(place.field(), place.field(), new HashSet<>())) {
                    tell(place, Reason.CIRCLE);
                }
            });
        }
        return List.copyOf(flaws);
    }

    private void tellNoNumber(Completion.Place place, Formula formula) {
        var field = place.field();
        var counts = formula instanceof Formula.Sum || formula instanceof Formula.Product;
        if (!(field.type() instanceof FieldType.Quantity) && !(counts && field.type() instanceof FieldType.Amount)) {
            tell(place, Reason.NO_RESULT);
        }
        if (field.required() || !field.from().isEmpty()) {
            tell(place, Reason.ANSWERED_BY_NOBODY);
        }
    }

    private void tellNowhere(Completion.Place place, Formula formula) {
        for (var operand : formula.operands()) {
            unfit(place, formula, asked.get(operand)).ifPresent(reason -> tell(place, reason, operand));
        }
        if (formula instanceof Formula.Count(var counted)
                && pages.stream().noneMatch(page -> page.id().equals(counted) && page.isRepeated())) {
            tell(place, Reason.NOTHING_TO_COUNT, counted);
        }
        if (formula.operands().isEmpty() && !(formula instanceof Formula.Count)) {
            tell(place, Reason.OUT_OF_NOTHING);
        }
    }

    /** Several answers can be added up; which of them is meant otherwise, nobody knows. */
    private static Optional<Reason> unfit(Completion.Place place, Formula formula, Completion.@Nullable Place other) {
        if (other == null) {
            return Optional.of(Reason.NOT_ASKED);
        }
        if (other.page().isRepeated() && !other.page().equals(place.page()) && !(formula instanceof Formula.Sum)) {
            return Optional.of(Reason.ASKED_OFTEN);
        }
        return fits(place.field(), formula, other.field()) ? Optional.empty() : Optional.of(Reason.NOT_WORKABLE);
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

    private boolean isCircle(Field first, Field at, Set<String> way) {
        return at.computed().map(Formula::operands).orElse(List.of()).stream()
                .anyMatch(operand -> operand.equals(first.id())
                        || (way.add(operand)
                                && Optional.ofNullable(asked.get(operand))
                                        .filter(next -> isCircle(first, next.field(), way))
                                        .isPresent()));
    }

    private void tell(Completion.Place place, Reason reason, String... arguments) {
        flaws.add(new Flaw(place.question(), reason, arguments));
    }
}
