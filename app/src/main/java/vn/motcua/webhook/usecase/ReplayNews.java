package vn.motcua.webhook.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.webhook.NewsReplayed;

/** Báo lại what was given up, one or all of it. It goes out under the same id, so that a receiver can tell. */
@Component
public class ReplayNews {
    private static final int AT_ONCE = 1_000;

    private final Deliveries deliveries;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ReplayNews(Deliveries deliveries, Access access, EventLog log, Clock clock) {
        this.deliveries = deliveries;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome replay(Actor by, UUID subscriber, UUID news) {
        return replay(by, subscriber, () -> List.of(news));
    }

    /** As many as fit into one transaction, the oldest first; said again, it goes on. */
    @Transactional
    public Outcome replayAll(Actor by, UUID subscriber) {
        return replay(by, subscriber, () -> deliveries.dead(subscriber, AT_ONCE));
    }

    private Outcome replay(Actor by, UUID subscriber, Supplier<List<UUID>> wanted) {
        if (access.decide(by, WebhookPolicy.REPLAY, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        var replayed = 0;
        for (var news : wanted.get()) {
            if (deliveries.replay(subscriber, news, now)) {
                log.append(by, new NewsReplayed(subscriber, news));
                replayed++;
            }
        }
        return new Outcome.Replayed(replayed);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Replayed(int news) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
