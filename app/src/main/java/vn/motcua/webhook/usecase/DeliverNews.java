package vn.motcua.webhook.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.webhook.NewsFailed;
import vn.motcua.webhook.model.Patience;
import vn.motcua.webhook.usecase.Deliveries.Taken;
import vn.motcua.webhook.usecase.Receivers.Answer;

/**
 * Báo tin, outside of any transaction, one thing after the other to each subscriber and to all of them side by side, so that
 * a slow one holds up nobody but itself. Whoever takes something has it alone for longer than any conversation lasts; if the
 * node dies meanwhile, another takes it up under the same id.
 */
@Component
class DeliverNews {
    static final Duration IN_HAND = Duration.ofMinutes(5);

    private static final Actor TELLER = new Actor.Program("webhook.deliver");

    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Receivers receivers;
    private final EventLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    DeliverNews(
            Subscribers subscribers,
            Deliveries deliveries,
            Receivers receivers,
            EventLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A round: everything that is due, to each until it does not answer. */
    @Scheduled(initialDelay = 5, fixedRate = 2, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        var awaited = deliveries.awaited(clock.instant());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            awaited.forEach(subscriber -> threads.execute(() -> deliver(subscriber)));
        }
    }

    private void deliver(UUID subscriber) {
        if (busy.add(subscriber)) {
            try {
                var more = true;
                while (more) {
                    more = deliverNext(subscriber);
                }
            } finally {
                busy.remove(subscriber);
            }
        }
    }

    /** Whether it makes sense to go on. */
    private boolean deliverNext(UUID subscriber) {
        var now = clock.instant();
        var taken =
                Objects.requireNonNull(transaction.execute(_ -> deliveries.take(subscriber, now, now.plus(IN_HAND))));
        return taken.filter(this::isTold).isPresent();
    }

    private boolean isTold(Taken taken) {
        var at = clock.instant();
        var id = "msg_" + taken.id();
        var signatures = subscribers.secrets(taken.subscriber(), at).stream()
                .map(secret -> secret.sign(id, at, taken.body()))
                .collect(Collectors.joining(" "));
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(at.getEpochSecond()),
                "webhook-signature",
                signatures);
        var answer = receivers.tell(taken.address(), headers, taken.body());
        transaction.executeWithoutResult(_ -> settle(taken, answer));
        return answer.taken();
    }

    private void settle(Taken taken, Answer answer) {
        if (answer.taken()) {
            deliveries.told(taken, clock.instant());
            return;
        }
        var wait = answer.over() ? Optional.<Duration>empty() : Patience.after(taken.attempt());
        wait.ifPresentOrElse(
                pause -> deliveries.postpone(taken, clock.instant().plus(pause), answer.words()),
                () -> bury(taken, answer));
    }

    private void bury(Taken taken, Answer answer) {
        if (deliveries.bury(taken, clock.instant(), answer.words())) {
            log.append(TELLER, new NewsFailed(taken.subscriber(), taken.id(), taken.attempt()));
        }
    }
}
