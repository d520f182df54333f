package vn.motcua.notification;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Tin bị bỏ by an administrator, after it had become a dead letter: nobody sends it again.
 *
 * @param reason why, in the administrator's words, 1 to 500 characters
 */
@Fact.Name("notification.delivery-discarded")
public record DeliveryDiscarded(UUID message, String reason) implements Fact {

    @Override
    public UUID subject() {
        return message;
    }
}
