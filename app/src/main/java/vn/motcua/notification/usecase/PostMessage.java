package vn.motcua.notification.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.notification.Message;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.Uuid7;

/** Nhận tin để gửi. Whether it may be said, the room that speaks has asked. */
@Component
class PostMessage implements Outbox {
    private final Messages messages;
    private final QuietHours quiet;
    private final Clock clock;

    PostMessage(Messages messages, QuietHours quiet, Clock clock) {
        this.messages = messages;
        this.quiet = quiet;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID post(Message message) {
        var now = clock.instant();
        var id = Uuid7.at(now);
        var due = message.leaves(message.notBefore().filter(now::isBefore).orElse(now), quiet);
        return messages.post(id, message, now, due) ? id : messages.known(message.dedupeKey());
    }
}
