package vn.motcua.webhook.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.webhook.SubscriberEnded;

/** Thôi báo. What is still to be told will not be. */
@Component
public class EndSubscription {
    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    EndSubscription(Subscribers subscribers, Deliveries deliveries, Access access, EventLog log, Clock clock) {
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Ended twice, it is told once. */
    @Transactional
    public Outcome end(Actor by, UUID id) {
        var found = subscribers.hold(id);
        if (access.decide(by, WebhookPolicy.END, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (found.get().endedAt().isEmpty()) {
            subscribers.end(id, clock.instant());
            deliveries.forget(id);
            log.append(by, new SubscriberEnded(id));
        }
        return new Outcome.Ended();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Ended() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
