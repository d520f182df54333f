package vn.motcua.webhook.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.webhook.model.Subscriber;
import vn.motcua.webhook.usecase.Deliveries.State;

/** Xem ai được báo, and what became of it. */
@Component
public class SeeSubscribers {
    private static final int PAGE = 25;

    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Access access;

    SeeSubscribers(Subscribers subscribers, Deliveries deliveries, Access access) {
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.access = access;
    }

    @Transactional
    public Outcome list(Actor by) {
        return access.decide(by, WebhookPolicy.SEE, Concerning.nothing()) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Listed(subscribers.all());
    }

    /** @param before where the page begins: behind this one, going back in time */
    @Transactional
    public Outcome see(Actor by, UUID id, Optional<UUID> before) {
        if (access.decide(by, WebhookPolicy.SEE, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return subscribers
                .find(id)
                .<Outcome>map(subscriber -> seen(subscriber, before))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome seen(Subscriber subscriber, Optional<UUID> before) {
        var found = deliveries.page(subscriber.id(), before, PAGE + 1);
        return new Outcome.Seen(
                subscriber,
                found.subList(0, Math.min(PAGE, found.size())),
                found.size() > PAGE,
                deliveries.count(subscriber.id(), State.WAITING),
                deliveries.count(subscriber.id(), State.DEAD));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(List<Subscriber> subscribers) implements Outcome {
            public Listed {
                subscribers = List.copyOf(subscribers);
            }
        }

        /** @param more whether there are older ones */
        record Seen(Subscriber subscriber, List<Deliveries.Line> news, boolean more, long waiting, long dead)
                implements Outcome {
            public Seen {
                news = List.copyOf(news);
            }
        }

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
