package vn.motcua.notification.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.spi.Mailing;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;

/** Thư về tài khoản goes out like any other; somebody is waiting for it. */
@Component
class MailAboutAccounts implements Mailing {
    private final Outbox outbox;

    MailAboutAccounts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(Letter letter) {
        outbox.post(new Message(
                new Channel.Mail(letter.to()),
                new Message.Words(letter.language(), letter.subject(), letter.text(), Optional.empty()),
                Urgency.AT_ONCE,
                letter.key(),
                letter.about(),
                Optional.empty()));
    }
}
