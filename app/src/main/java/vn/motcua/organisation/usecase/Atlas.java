package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Units;

/**
 * Tập bản đồ: the register as this node remembers it. Once a second one request asks for the revision while the others go
 * on with what is known; the register is read again only if it has changed, here or on another node.
 */
@Component
class Atlas implements Units {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final UnitRegister register;
    private final Clock clock;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();
    private final ReentrantLock reading = new ReentrantLock();

    private record Remembered(UnitRegister.Contents contents, Instant until) {}

    Atlas(UnitRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Gazetteer now() {
        return contents().gazetteer();
    }

    /** After the commit of a change made here the next question reads the register. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.set(null);
            }
        });
    }

    UnitRegister.Contents contents() {
        var now = clock.instant();
        var known = remembered.get();
        if (known == null) {
            reading.lock();
        } else if (now.isBefore(known.until()) || !reading.tryLock()) {
            return known.contents();
        }
        try {
            return look(now);
        } finally {
            reading.unlock();
        }
    }

    private UnitRegister.Contents look(Instant now) {
        var known = remembered.get();
        if (known != null && now.isBefore(known.until())) {
            return known.contents();
        }
        var contents = known != null && known.contents().revision() == register.revision()
                ? known.contents()
                : register.contents();
        remembered.set(new Remembered(contents, now.plus(KEPT)));
        return contents;
    }
}
