package vn.motcua.webhook;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Một bên nhận tin được ghi: it is told what happens from now on. */
@Fact.Name("webhook.subscriber-registered")
public record SubscriberRegistered(UUID subscriber) implements Fact {
    @Override
    public UUID subject() {
        return subscriber;
    }
}
