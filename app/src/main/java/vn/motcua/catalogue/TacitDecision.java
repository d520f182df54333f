package vn.motcua.catalogue;

import java.util.Locale;

/**
 * Im lặng của cơ quan: what the law takes it for if nobody decides in time. It is nothing unless a law says so.
 *
 * @param after how long the office may be silent, by the clock of the promise: it stands still when that does
 * @param basis the law that says so, as it is cited to people
 */
public record TacitDecision(Meaning meaning, TimeLimit after, String basis) {
    /** The most characters in which a law is cited. */
    public static final int LONGEST_BASIS = 1_000;

    /** Whether it can be counted, and told by which law. */
    public boolean isFounded() {
        return after.limit().amount() > 0 && !basis.isBlank() && basis.length() <= LONGEST_BASIS;
    }

    /** Ý nghĩa. */
    public enum Meaning {
        /** Im lặng là đồng ý. */
        ACCEPTS,
        /** Im lặng là từ chối. */
        REFUSES;

        /** The slug in messages, facts and the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
