package vn.motcua.webhook.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.webhook.SecretRotated;
import vn.motcua.webhook.model.Secret;
import vn.motcua.webhook.model.Subscriber;

/** Thay khóa ký. The old one goes on signing beside the new for a day, so that a receiver changes over in its own time. */
@Component
public class RotateSecret {
    static final Duration OVERLAP = Duration.ofDays(1);

    private final Subscribers subscribers;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    RotateSecret(Subscribers subscribers, Access access, EventLog log, Clock clock) {
        this.subscribers = subscribers;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome rotate(Actor by, UUID id) {
        var found = subscribers.hold(id).filter(each -> each.endedAt().isEmpty());
        if (access.decide(by, WebhookPolicy.ROTATE, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return found.<Outcome>map(subscriber -> rotate(by, subscriber)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome rotate(Actor by, Subscriber subscriber) {
        var now = clock.instant();
        var until = now.plus(OVERLAP);
        var secret = Secret.random();
        subscribers.rotate(subscriber.id(), secret, now, until);
        log.append(by, new SecretRotated(subscriber.id(), until));
        return new Outcome.Rotated(subscriber, secret, until);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param until the old one signs too */
        record Rotated(Subscriber subscriber, Secret secret, Instant until) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
