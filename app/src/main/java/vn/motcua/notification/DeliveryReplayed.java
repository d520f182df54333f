package vn.motcua.notification;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Tin được gửi lại by an administrator, after it had become a dead letter. */
@Fact.Name("notification.delivery-replayed")
public record DeliveryReplayed(UUID message) implements Fact {
    @Override
    public UUID subject() {
        return message;
    }
}
