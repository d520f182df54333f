package vn.motcua.shared;

import java.util.List;
import java.util.function.Consumer;

/** Đọc lại nhật ký sự việc: what a reader has been told, once more from the first event there ever was. */
public interface EventReplay {
    /**
     * Tells it again in batches, oldest first, in the caller's transaction. Until that ends the reader stands still, so that
     * what was made of the same events then and now can be compared, and put right.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void replay(EventReader reader, Consumer<List<Happened>> batch);
}
