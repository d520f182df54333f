package vn.motcua.webhook.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.webhook.SubscriberRegistered;
import vn.motcua.webhook.model.Secret;
import vn.motcua.webhook.model.Subscriber;
import vn.motcua.webhook.model.Topic;

/** Ghi một bên nhận tin. Its secret is told once, here. */
@Component
public class RegisterSubscriber {
    private final Subscribers subscribers;
    private final Receivers receivers;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    RegisterSubscriber(Subscribers subscribers, Receivers receivers, Access access, EventLog log, Clock clock) {
        this.subscribers = subscribers;
        this.receivers = receivers;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome register(Actor by, Wish wish) {
        if (access.decide(by, WebhookPolicy.REGISTER, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!receivers.mayBeTold(wish.address())) {
            return new Outcome.AddressNotUsable();
        }
        var now = clock.instant();
        var subscriber = new Subscriber(wish.id(), wish.name(), wish.address(), wish.topics(), now, Optional.empty());
        var secret = Secret.random();
        if (!subscribers.add(subscriber, secret)) {
            return new Outcome.RegisteredBefore();
        }
        log.append(by, new SubscriberRegistered(subscriber.id()));
        return new Outcome.Registered(subscriber, secret);
    }

    /** @param id made where the form is shown, so that sending it twice is the same request */
    public record Wish(UUID id, String name, String address, Set<Topic> topics) {
        public Wish {
            topics = Set.copyOf(topics);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Registered(Subscriber subscriber, Secret secret) implements Outcome {}

        /** The same form was sent before; its secret was shown then. */
        record RegisteredBefore() implements Outcome {}

        /** Nobody can be told there: no address, not private to read along, or of a machine that is not everybody's. */
        record AddressNotUsable() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
