package vn.motcua.organisation.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Look;

/** Ấn bản danh mục cơ quan: another number whenever an agency changes. A transaction asks for it once, and so does a look. */
@Component
class Edition {
    private final JdbcClient jdbc;

    Edition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long now() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? ofThisTransaction()
                : Look.once(this, this::ask);
    }

    /** This transaction has changed an agency itself, and sees it from here on. */
    void changed() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private long ofThisTransaction() {
        return Optional.ofNullable((Long) TransactionSynchronizationManager.getResource(this))
                .orElseGet(this::askOnce);
    }

    private long askOnce() {
        var number = Look.once(this, this::ask);
        TransactionSynchronizationManager.bindResource(this, number);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        return number;
    }

    private long ask() {
        return jdbc.sql("SELECT e.number FROM organisation.edition e")
                .query(Long.class)
                .single();
    }

    /** What another transaction begun within this one asks is its own. */
    private final class Forgetting implements TransactionSynchronization {
        @Override
        public void suspend() {
            changed();
        }

        @Override
        public void afterCompletion(int status) {
            changed();
        }
    }
}
