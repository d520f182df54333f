package vn.motcua.notification.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Outbox;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Phone;

/** Letters and texts wait apart. */
class WaysTests {
    private final List<Way> carried = new ArrayList<>();

    @Test
    void textsLeaveThoughTheMailServerIsDown() {
        try (var database = TestDatabase.fresh();
                var house = TestHouse.over(database)) {
            for (var number = 0; number < 3; number++) {
                post(house, new Channel.Mail(new EmailAddress("lan@example.vn")));
            }
            var text = post(house, new Channel.Text(new Phone("+84907000001")));
            var messages = house.bean(Messages.class);
            new DeliverMessages(
                            messages,
                            List.of(
                                    carrier(Way.MAIL, new Verdict.Unreachable("Connection refused")),
                                    carrier(Way.TEXT, new Verdict.Accepted())),
                            house.bean(EventLog.class),
                            house.bean(TransactionTemplate.class),
                            Clock.offset(house.bean(Clock.class), Duration.ofSeconds(1)))
                    .deliver();
            assertThat(carried).containsExactly(Way.MAIL, Way.TEXT);
            assertThat(messages.find(text)).hasValueSatisfying(notice -> {
                assertThat(notice.state()).isEqualTo(State.SENT);
                assertThat(notice.way()).isEqualTo(Way.TEXT);
                assertThat(notice.to()).isEqualTo("0907 ••• 001");
            });
            assertThat(messages.waiting(Way.MAIL)).isEqualTo(3);
        }
    }

    private static UUID post(TestHouse house, Channel channel) {
        return Optional.ofNullable(house.bean(TransactionTemplate.class)
                        .execute(_ -> house.bean(Outbox.class)
                                .post(new Message(
                                        channel,
                                        new Message.Words("vi", "Hẹn trả", "Mời ông, bà đến nhận.", Optional.empty()),
                                        Message.Urgency.AT_ONCE,
                                        "test." + UUID.randomUUID(),
                                        new UUID(1, 1),
                                        Optional.empty()))))
                .orElseThrow();
    }

    private Carrier carrier(Way way, Verdict verdict) {
        return new Carrier() {
            @Override
            public Way way() {
                return way;
            }

            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public Verdict carry(Letter letter) {
                assertThat(letter.message().channel().way()).isEqualTo(way);
                carried.add(way);
                return verdict;
            }
        };
    }
}
