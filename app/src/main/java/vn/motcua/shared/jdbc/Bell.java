package vn.motcua.shared.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronization;

/** Chuông: rung once after each commit that told something, heard by the loops of this node. */
final class Bell implements TransactionSynchronization {
    private final List<Loop> heardBy = new CopyOnWriteArrayList<>();

    void heardBy(Loop loop) {
        heardBy.add(loop);
    }

    void heardByNobody() {
        heardBy.clear();
    }

    @Override
    public void afterCommit() {
        heardBy.forEach(Loop::ring);
    }
}
