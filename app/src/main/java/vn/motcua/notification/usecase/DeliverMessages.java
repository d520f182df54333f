package vn.motcua.notification.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.DeliveryFailed;
import vn.motcua.notification.model.Patience;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/**
 * Gửi tin, one after the other, outside of any transaction. Whoever takes a message has it alone for a while that is longer
 * than any conversation with the server; if the node dies meanwhile, another takes it when that has passed, under the same
 * number, so that a reader's mailbox can tell that it is the same.
 */
@Component
class DeliverMessages {
    static final Duration IN_HAND = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessages.class);
    private static final Actor POSTMAN = new Actor.Program("notification.deliver");

    private final Messages messages;
    private final List<Carrier> carriers;
    private final EventLog log;
    private final TransactionTemplate transaction;
    private final QuietHours quiet;
    private final Clock clock;
    private final Map<Way, ReentrantLock> rounds = new EnumMap<>(Way.class);

    DeliverMessages(
            Messages messages,
            List<Carrier> carriers,
            EventLog log,
            TransactionTemplate transaction,
            QuietHours quiet,
            Clock clock) {
        this.messages = messages;
        this.carriers = carriers;
        this.log = log;
        this.transaction = transaction;
        this.quiet = quiet;
        this.clock = clock;
        carriers.forEach(carrier -> rounds.put(carrier.way(), new ReentrantLock()));
    }

    /** A round: on each way everything that is due, until nobody answers there. No way waits for another. */
    @Scheduled(initialDelay = 5, fixedRate = 2, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        carriers.stream().filter(Carrier::isThere).forEach(this::deliver);
    }

    private void deliver(Carrier carrier) {
        // At a fixed rate rounds overtake one another: what goes by one server need not wait for a slow one, and that
        // must not
        // be called by all of them.
        var round = Objects.requireNonNull(rounds.get(carrier.way()));
        if (round.tryLock()) {
            try {
                var more = true;
                while (more) {
                    more = deliverNext(carrier);
                }
            } finally {
                round.unlock();
            }
        }
    }

    /** Whether it makes sense to go on. */
    private boolean deliverNext(Carrier carrier) {
        var taken = taken(carrier);
        return taken.isPresent()
                && (isHeld(taken.get()) || settle(taken.get(), carrier.carry(taken.get(), clock.instant())));
    }

    private Optional<Letter> taken(Carrier carrier) {
        var now = clock.instant();
        return Objects.requireNonNull(transaction.execute(_ -> messages.take(carrier.way(), now, now.plus(IN_HAND))));
    }

    /** What was late, or was sent again by somebody who is up at night, may come due while its reader wants quiet. */
    private boolean isHeld(Letter letter) {
        var now = clock.instant();
        var leaves = letter.message().leaves(now, quiet);
        var held = leaves.isAfter(now);
        if (held) {
            transaction.executeWithoutResult(_ -> messages.hold(letter, leaves));
        }
        return held;
    }

    private boolean settle(Letter letter, Verdict verdict) {
        transaction.executeWithoutResult(_ -> {
            switch (verdict) {
                case Verdict.Accepted _ -> messages.sent(letter, clock.instant());
                case Verdict.Deferred(var answer) -> again(letter, answer);
                case Verdict.Unreachable(var answer) -> again(letter, answer);
                case Verdict.Refused(var answer) -> bury(letter, answer);
            }
        });
        LOG.atInfo()
                .addKeyValue("message", letter.id())
                .addKeyValue("attempt", letter.attempt())
                .addKeyValue("verdict", verdict.getClass().getSimpleName())
                .log("delivery tried");
        return !(verdict instanceof Verdict.Unreachable);
    }

    private void again(Letter letter, String answer) {
        Patience.after(letter.attempt())
                .ifPresentOrElse(
                        wait -> messages.postpone(
                                letter, letter.message().leaves(clock.instant().plus(wait), quiet), answer),
                        () -> bury(letter, answer));
    }

    private void bury(Letter letter, String answer) {
        if (messages.bury(letter, clock.instant(), answer)) {
            log.append(POSTMAN, new DeliveryFailed(letter.id(), letter.message().about(), letter.attempt()));
        }
    }
}
