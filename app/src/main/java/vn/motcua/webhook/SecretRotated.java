package vn.motcua.webhook;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Khóa ký được thay; what is told bears both signatures until then. */
@Fact.Name("webhook.secret-rotated")
public record SecretRotated(UUID subscriber, Instant until) implements Fact {
    @Override
    public UUID subject() {
        return subscriber;
    }
}
