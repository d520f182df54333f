package vn.motcua.form.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.form.FieldType.Quantity;
import vn.motcua.form.Mistake.Problem;

/**
 * Số lượng as people here write it: dots or spaces between thousands, a comma before the fraction. A dot that parts no
 * thousands was meant as the comma; where only whole numbers are, a comma may part thousands as spreadsheets have it.
 */
final class Quantities {
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([. ][0-9]{3}){1,4}(,[0-9]{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}([.,][0-9]{1,6})?");
    private static final Pattern COMMAS = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,4}");
    private static final Pattern THOUSANDS = Pattern.compile("[. ]");

    private Quantities() {}

    static Reply read(String box, String text, Quantity asked) {
        var number = number(withoutUnit(text, asked), asked.isWhole());
        if (number.isEmpty()) {
            return Reply.wrong(box, Problem.NOT_A_NUMBER);
        }
        var value = number.get();
        if (value.compareTo(asked.least()) < 0) {
            return Reply.wrong(box, Problem.TOO_SMALL, asked.least());
        }
        if (value.compareTo(asked.most()) > 0) {
            return Reply.wrong(box, Problem.TOO_LARGE, asked.most());
        }
        if (value.remainder(asked.step()).signum() != 0) {
            return asked.isWhole()
                    ? Reply.wrong(box, Problem.NOT_WHOLE)
                    : Reply.wrong(box, Problem.NOT_IN_STEPS, asked.step());
        }
        return Reply.read(box, Quantity.kept(value));
    }

    private static Optional<BigDecimal> number(String text, boolean whole) {
        var negative = text.startsWith("-") || text.startsWith("−");
        var bare = negative ? text.substring(1).strip() : text;
        var dotted = whole && COMMAS.matcher(bare).matches() ? bare.replace(',', '.') : bare;
        return unsigned(dotted).map(value -> negative ? value.negate() : value);
    }

    private static Optional<BigDecimal> unsigned(String text) {
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(
                    new BigDecimal(THOUSANDS.matcher(text).replaceAll("").replace(',', '.')));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** What stands beside the box may stand in it, too. */
    private static String withoutUnit(String text, Quantity asked) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(asked.unit().vietnamese(), asked.unit().english())
                .map(unit -> unit.toLowerCase(Locale.ROOT))
                .filter(unit -> !unit.isEmpty() && lower.endsWith(unit))
                .findFirst()
                .map(unit -> text.substring(0, text.length() - unit.length()).strip())
                .orElse(text);
    }
}
