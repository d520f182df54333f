package vn.motcua.form;

import java.util.List;
import java.util.Locale;

/**
 * Chỗ hỏng của biểu mẫu: why nobody could complete a form as it is written, and where to mend it.
 *
 * @param arguments ids of pages, questions or sources that its words need
 */
public record Flaw(Place place, Reason reason, List<String> arguments) {
    public Flaw {
        arguments = List.copyOf(arguments);
    }

    Flaw(Place place, Reason reason, String... arguments) {
        this(place, reason, List.of(arguments));
    }

    /** For whoever reads a log; {@link Reason#message} is for people. */
    @Override
    public String toString() {
        var where = switch (place) {
            case Whole() -> "";
            case OfPage(var page) -> "page " + page + " ";
            case OfQuestion(var question) -> "question " + question + " ";
            case OfRule(var number) -> "rule " + (number + 1) + " ";
        };
        return where + reason.key() + (arguments.isEmpty() ? "" : " " + arguments);
    }

    /** Nơi in the form. */
    public sealed interface Place {}

    /** The form as a whole. */
    public record Whole() implements Place {}

    /** The page of this id. */
    public record OfPage(String page) implements Place {}

    /** The question of this id. */
    public record OfQuestion(String question) implements Place {}

    /**
     * One of its rules, which have no ids.
     *
     * @param number its place among {@link Form#rules}, from 0
     */
    public record OfRule(int number) implements Place {}

    /** Lý do. */
    public enum Reason {
        /** A form without pages, or a page without questions. */
        ASKS_NOTHING,
        /** Another page, or another question, has that id already. */
        THERE_ALREADY,
        /** The id is that of a page that repeats, too, and the names of boxes would be mixed up. */
        PAGE_AND_QUESTION,
        /** Which of several items a source speaks of, nobody can tell. */
        NO_SOURCE_FOR_MANY,
        /** The argument names the source, which knows no answer of this type. */
        SOURCE_CANNOT_KNOW,
        /** The argument names what is not asked before it. */
        HANGS_ON_LATER,
        /** The argument names the question that does not offer an answer for which it waits. */
        NOT_OFFERED,
        /** Whatever is answered, nobody comes here. */
        NEVER_REACHED,
        /** The argument names a question that the form does not have. */
        NOT_ASKED,
        /** The argument names the question that is put later, though an answer can be held only to an earlier one. */
        NOT_ASKED_BEFORE,
        /** The argument names the question that is put several times on another page; which answer is meant, nobody knows. */
        ASKED_OFTEN,
        /** The argument names a question of another type. */
        NOT_COMPARABLE,
        /** Only days and numbers have an order. */
        WITHOUT_ORDER,
        /** The argument names the question whose limits leave no right answer here. */
        OUT_OF_ORDER,
        /** Ages are told of days of birth alone. */
        NO_BIRTHDAY,
        /** No age is right, by this rule alone or with the others. */
        NO_AGE,
        /** A choice without options. */
        NO_OPTIONS,
        /** Two options are kept alike, or one is kept as nothing. */
        OPTIONS_ALIKE,
        /** A text that may not have a letter. */
        NO_LETTER,
        /** No number is right, by its limits alone or under all rules. */
        NO_NUMBER,
        /** What is worked out is a number, or an amount where it is added up or multiplied. */
        NO_RESULT,
        /** What is worked out is answered by nobody: neither required nor known by a source. */
        ANSWERED_BY_NOBODY,
        /** The argument names the question out of whose answer this cannot be worked out. */
        NOT_WORKABLE,
        /** The argument names what is counted, though it is no page that repeats. */
        NOTHING_TO_COUNT,
        /** It is worked out of no question at all. */
        OUT_OF_NOTHING,
        /** It is worked out of itself, directly or through others. */
        CIRCLE;

        /** The slug by which programs know it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Where its words stand. */
        public String message() {
            return "form.flaw." + key();
        }
    }
}
