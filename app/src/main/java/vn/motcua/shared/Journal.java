package vn.motcua.shared;

/**
 * Sổ nhật ký kiểm tra: who did and who saw what, by internal ids only, chained by hashes so that a later change shows.
 *
 * <p>Use cases do not call it: {@link EventLog#append} enters acts, {@link Access#decide} enters refusals and looks at
 * personal data. It is published for those two and for wrong passwords, which no rule knows of.
 */
public interface Journal {
    /** Enters a row in the current transaction, or in one of its own where there is none. */
    void enter(Entry entry);

    /** Enters that personal data is about to be shown; returns when that is on disk, sharing the write with others. */
    void enterBeforeAnswering(Entry entry);

    /**
     * Dòng nhật ký.
     *
     * @param action the verb or the fact's name
     */
    record Entry(Actor by, String action, Outcome outcome, Concerning what) {}

    /** Kết quả. */
    enum Outcome {
        DONE,
        REFUSED,
        SEEN
    }
}
