package vn.motcua.notification;

import java.util.UUID;

/** Thư đi: where rooms leave what is to be delivered. */
public interface Outbox {
    /**
     * Takes the message in the acting transaction: it leaves after the commit, and not at all if there is none. Under a key
     * that is known already nothing is taken.
     *
     * @return the message, or the one that was posted under this key before
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    UUID post(Message message);
}
