package vn.motcua.webhook;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Thôi báo cho một bên nhận tin: it is told nothing any more. */
@Fact.Name("webhook.subscriber-ended")
public record SubscriberEnded(UUID subscriber) implements Fact {
    @Override
    public UUID subject() {
        return subscriber;
    }
}
