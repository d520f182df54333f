package vn.motcua.notification.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Phone;
import vn.motcua.shared.VietnamTime;

/** Letters and texts wait apart. */
class WaysTests {
    private final List<Way> carried = new ArrayList<>();

    @Test
    void textsLeaveThoughTheMailServerIsDown() {
        try (var database = TestDatabase.fresh();
                var house = TestHouse.over(database)) {
            var quiet = house.bean(QuietHours.class);
            for (var number = 0; number < 3; number++) {
                post(house, message(new Channel.Mail(new EmailAddress("lan@example.vn")), Urgency.AT_ONCE, quiet));
            }
            var text = post(house, message(new Channel.Text(new Phone("+84907000001")), Urgency.AT_ONCE, quiet));
            var messages = house.bean(Messages.class);
            postman(
                            house,
                            Duration.ofSeconds(1),
                            carrier(Way.MAIL, new Verdict.Unreachable("Connection refused")),
                            carrier(Way.TEXT, new Verdict.Accepted()))
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

    /** Late, because its server was away or somebody sent it again at night, it leaves when the quiet is over. */
    @Test
    void whatComesDueWhileItsReaderWantsQuietIsHeldAndNotTried() {
        try (var database = TestDatabase.fresh();
                var house = TestHouse.over(database)) {
            var now = LocalTime.now(VietnamTime.ZONE).withNano(0);
            var quiet = new QuietHours(now.minusHours(1), now.plusHours(1));
            var text = new Channel.Text(new Phone("+84907000001"));
            var news = post(house, message(text, Urgency.BY_DAY, quiet));
            var code = post(house, message(text, Urgency.AT_ONCE, quiet));
            JdbcClient.create(database.owner())
                    .sql("UPDATE notification.message SET due_at = posted_at")
                    .update();
            var messages = house.bean(Messages.class);
            postman(house, Duration.ofSeconds(1), carrier(Way.TEXT, new Verdict.Accepted()))
                    .deliver();
            assertThat(messages.find(code).orElseThrow().state()).isEqualTo(State.SENT);
            assertThat(messages.find(news)).hasValueSatisfying(held -> {
                assertThat(held.state()).isEqualTo(State.WAITING);
                assertThat(held.attempts()).isZero();
            });
            postman(house, Duration.ofHours(2), carrier(Way.TEXT, new Verdict.Accepted()))
                    .deliver();
            assertThat(messages.find(news).orElseThrow().state()).isEqualTo(State.SENT);
        }
    }

    private static DeliverMessages postman(TestHouse house, Duration later, Carrier... carriers) {
        return new DeliverMessages(
                house.bean(Messages.class),
                List.of(carriers),
                house.bean(EventLog.class),
                house.bean(TransactionTemplate.class),
                house.bean(QuietHours.class),
                Clock.offset(house.bean(Clock.class), later));
    }

    private static Message message(Channel channel, Urgency urgency, QuietHours quiet) {
        return new Message(
                channel,
                new Message.Words("vi", "Hẹn trả", "Mời ông, bà đến nhận.", Optional.empty()),
                urgency,
                "test." + UUID.randomUUID(),
                new UUID(1, 1),
                Optional.empty(),
                Optional.of(quiet));
    }

    private static UUID post(TestHouse house, Message message) {
        return Optional.ofNullable(house.bean(TransactionTemplate.class)
                        .execute(_ -> house.bean(Outbox.class).post(message)))
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
            public Verdict carry(Letter letter, Instant now) {
                assertThat(letter.message().channel().way()).isEqualTo(way);
                carried.add(way);
                return verdict;
            }
        };
    }
}
