package vn.motcua.form;

import java.util.List;
import java.util.Locale;

/**
 * Chỗ chưa đúng.
 *
 * @param box where, as {@link Answers#key} names it
 * @param arguments numbers and names that its words need
 */
public record Mistake(String box, Problem problem, List<Object> arguments) {
    public Mistake {
        arguments = List.copyOf(arguments);
    }

    public Mistake(String box, Problem problem) {
        this(box, problem, List.of());
    }

    /** The same, of a box that is named so elsewhere. */
    public Mistake at(String other) {
        return new Mistake(other, problem, arguments);
    }

    /** Lỗi. */
    public enum Problem {
        /** Nothing was answered. */
        MISSING,
        /** Longer than it may be; the argument says how long it may. */
        TOO_LONG,
        /** No letter in it, or characters that no name has. */
        NOT_A_NAME,
        NOT_A_CITIZEN_ID,
        NOT_A_TELEPHONE,
        NOT_AN_EMAIL,
        NOT_AN_AMOUNT,
        NOT_A_NUMBER,
        /** The argument says how much it must be at least. */
        TOO_SMALL,
        /** The argument says how much it may be at most. */
        TOO_LARGE,
        /** A part of what comes only whole. */
        NOT_WHOLE,
        /** The argument says of what it must be a multiple. */
        NOT_IN_STEPS,
        /** No such day in the calendar. */
        NO_SUCH_DAY,
        IN_THE_FUTURE,
        IN_THE_PAST,
        /** Nobody living remembers it: a year mistyped. */
        TOO_LONG_AGO,
        NO_SUCH_COMMUNE,
        NO_SUCH_PROVINCE,
        /** Several communes bear that name or took over that one; the argument lists them. */
        WHICH_COMMUNE,
        NOT_AN_OPTION,
        /** The declaration is not ticked. */
        NOT_DECLARED,
        NOT_A_TAX_CODE,
        /** Neither a year, nor a month and a year, nor a day of the calendar. */
        NO_SUCH_TIME,
        /** Fewer items than the argument says. */
        TOO_FEW,
        /** More items than the argument says. */
        TOO_MANY,
        /** It does not go with another answer; the argument says in both languages what would. */
        CONTRADICTION,
        /** It is worked out of other answers, and something else was sent. Only programs come to this. */
        COMPUTED,
        /** The form has no such box. Only programs come to this. */
        NO_SUCH_FIELD,
        /** The rules let it in, the published schema does not: one of the two is wrong, and programs rely on the schema. */
        UNLIKE_THE_SCHEMA;

        /** The slug by which programs know it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Where its words stand. */
        public String message() {
            return "form.problem." + key();
        }
    }
}
