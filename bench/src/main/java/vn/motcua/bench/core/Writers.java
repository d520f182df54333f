package vn.motcua.bench.core;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.bench.House;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Người kể: tells facts about subjects taken at random. */
final class Writers {
    private static final int SUBJECTS = 5000;
    private static final Actor TELLER = new Actor.Program("bench");

    private final EventLog log;
    private final TransactionTemplate transaction;
    private final AtomicLong told = new AtomicLong();

    Writers(House house) {
        this.log = house.bean(EventLog.class);
        this.transaction = house.transaction();
    }

    /** Tells so many facts in one transaction. */
    void tell(int facts) {
        transaction.executeWithoutResult(_ -> {
            for (var fact = 0; fact < facts; fact++) {
                var number = ThreadLocalRandom.current().nextInt(SUBJECTS);
                log.append(TELLER, Counted.about(new UUID(3, number), number));
            }
        });
        told.addAndGet(facts);
    }

    /** How many facts are told and committed. */
    long told() {
        return told.get();
    }
}
