package vn.motcua.shared;

/** Nhật ký sự việc: what happened, written once, in the transaction in which it happened. */
public interface EventLog {
    /**
     * Tells a fact and enters the act in the journal, both in the current transaction. What somebody does who practises is
     * told under a name of its own, {@link Fact#IN_PRACTICE} first, so that no reader takes it for what happened.
     *
     * <p>One subject's facts are read in the order in which they happened if the transaction began with
     * {@code SELECT … FOR UPDATE} on the subject. A transaction is numbered when it first locks or writes; an
     * {@code UPDATE} gets its number before it waits for the row, and another subject's row locked first gives it one too
     * early.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     * @throws IllegalArgumentException if the fact has no {@link Fact.Name}
     */
    void append(Actor by, Fact fact);
}
