package vn.motcua.catalogue.search;

import java.util.function.Predicate;

/**
 * Câu hỏi: what somebody typed, and where.
 *
 * @param limit how many answers are wanted at most
 * @param handledHere whether the desk at which it is asked handles the procedure with this code
 */
public record Question(String text, int limit, Predicate<String> handledHere) {
    /** What is longer is not read: nobody types that, and it would cost. */
    static final int LONGEST = 300;

    public Question {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit);
        }
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Asked at no desk in particular. */
    public static Question of(String text, int limit) {
        return new Question(text, limit, code -> false);
    }
}
