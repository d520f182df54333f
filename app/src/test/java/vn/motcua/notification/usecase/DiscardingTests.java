package vn.motcua.notification.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Outbox;
import vn.motcua.notification.usecase.DiscardNotice.Outcome;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Dead letters that an administrator gives up; the house itself has no mail server, so nobody else takes what is posted. */
class DiscardingTests {
    private static final Actor PROGRAM = new Actor.Program("test");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private final Messages messages = HOUSE.bean(Messages.class);
    private final DiscardNotice discard = HOUSE.bean(DiscardNotice.class);
    private final JdbcClient owner = JdbcClient.create(DATABASE.owner());

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void whatIsDiscardedHasAReasonIsForgottenAndIsNotSentAgain() {
        var dead = dead();
        assertThat(discard.discard(clerk(), dead, "x")).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(discard.present(clerk(), dead)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(discard.present(PROGRAM, dead)).isInstanceOf(Outcome.Dead.class);
        for (var reason : List.of("", "  ", "x".repeat(DiscardNotice.LONGEST + 1))) {
            assertThat(discard.discard(PROGRAM, dead, reason)).isInstanceOf(Outcome.Unreasoned.class);
        }
        assertThat(discard.discard(PROGRAM, dead, " Địa chỉ sai ")).isEqualTo(new Outcome.Discarded());
        assertThat(discard.discard(PROGRAM, dead, "x")).isEqualTo(new Outcome.Settled());
        assertThat(HOUSE.bean(ReplayNotice.class).replay(PROGRAM, dead))
                .isEqualTo(new ReplayNotice.Outcome.Replayed(0));
        assertThat(messages.find(dead)).hasValueSatisfying(notice -> {
            assertThat(notice.state()).isEqualTo(State.DISCARDED);
            assertThat(notice.reason()).contains("Địa chỉ sai");
        });
        assertThat(of(dead, "SELECT count(*) FROM notification.message m WHERE m.id = :id AND m.body_text IS NULL"))
                .isEqualTo(1);
        assertThat(of(
                        dead,
                        "SELECT count(*) FROM shared.event e WHERE e.name = 'notification.delivery-discarded'"
                                + " AND e.subject = :id"))
                .isEqualTo(1);
    }

    @Test
    void whatWaitsOrIsNotThereIsNotDiscarded() {
        var waiting = post();
        assertThat(discard.discard(PROGRAM, waiting, "x")).isEqualTo(new Outcome.Settled());
        assertThat(discard.present(PROGRAM, waiting)).isEqualTo(new Outcome.Settled());
        assertThat(discard.discard(PROGRAM, UUID.randomUUID(), "")).isEqualTo(new Outcome.Settled());
        assertThat(messages.find(waiting))
                .hasValueSatisfying(notice -> assertThat(notice.state()).isEqualTo(State.WAITING));
    }

    private UUID dead() {
        var now = HOUSE.bean(Clock.class).instant();
        var posted = post();
        var letter =
                messages.take(Way.MAIL, now.plusSeconds(1), now.plusSeconds(60)).orElseThrow();
        assertThat(messages.bury(letter, now, "550 No such mailbox")).isTrue();
        return posted;
    }

    private static UUID post() {
        return Optional.ofNullable(HOUSE.bean(TransactionTemplate.class)
                        .execute(_ -> HOUSE.bean(Outbox.class)
                                .post(new Message(
                                        new Channel.Mail(new EmailAddress("lan@example.vn")),
                                        new Message.Words("vi", "Hẹn trả", "Mời ông, bà đến nhận.", Optional.empty()),
                                        Message.Urgency.AT_ONCE,
                                        "test." + UUID.randomUUID(),
                                        new UUID(1, 1),
                                        Optional.empty()))))
                .orElseThrow();
    }

    private long of(UUID message, String question) {
        return owner.sql(question).param("id", message).query(Long.class).single();
    }

    private static Actor clerk() {
        var post = new Post(
                UUID.randomUUID(),
                Role.RECEPTION_CLERK,
                new AgencyId(UUID.randomUUID()),
                LocalDate.of(2020, 1, 1),
                Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }
}
