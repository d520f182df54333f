package vn.motcua.notification;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Tin không gửi được: it has become a dead letter.
 *
 * @param about the record it spoke of
 */
@Fact.Name("notification.delivery-failed")
public record DeliveryFailed(UUID message, UUID about, int attempts) implements Fact {
    @Override
    public UUID subject() {
        return message;
    }
}
