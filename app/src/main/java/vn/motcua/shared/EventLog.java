package vn.motcua.shared;

/** Nhật ký sự việc: what happened, written once, in the transaction in which it happened. */
public interface EventLog {
    /**
     * Tells a fact and enters the act in the journal, both in the current transaction.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     * @throws IllegalArgumentException if the fact has no {@link Fact.Name}
     */
    void append(Actor by, Fact fact);
}
