package vn.motcua.notification.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Message.Words;
import vn.motcua.notification.Outbox;
import vn.motcua.notification.usecase.Messages.Notice;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Delivery on a real database; the house itself has no mail server, so nobody else takes what is posted. */
class DeliveringTests {
    private static final Actor PROGRAM = new Actor.Program("test");
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final Messages messages = house.bean(Messages.class);
    private final Outbox outbox = house.bean(Outbox.class);
    private final TransactionTemplate transaction = house.bean(TransactionTemplate.class);
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final Queue<Letter> carried = new ConcurrentLinkedQueue<>();
    /** Behind which the postman's clock stands, and what the server says. */
    private volatile Duration later = Duration.ofSeconds(1);

    private volatile Function<Letter, Verdict> server = _ -> new Verdict.Accepted();

    @BeforeEach
    void empty() {
        owner.sql("DELETE FROM notification.message").update();
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void postedTwiceItIsDeliveredOnceAndItsWordsAreForgotten() {
        var first = post("a");
        assertThat(post("a")).isEqualTo(first);
        postman().deliver();
        postman().deliver();
        assertThat(carried).extracting(Letter::id).containsExactly(first);
        assertThat(notices()).extracting(Notice::state).containsExactly(State.SENT);
        assertThat(owner.sql("SELECT m.subject IS NULL AND m.body_text IS NULL FROM notification.message m")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(post("a")).as("known for as long as it is kept").isEqualTo(first);
    }

    @Test
    void whatIsSaidInATransactionThatFailsIsNeverDelivered() {
        transaction.executeWithoutResult(status -> {
            outbox.post(message("a"));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> outbox.post(message("b"))).isInstanceOf(IllegalTransactionStateException.class);
        postman().deliver();
        assertThat(carried).isEmpty();
    }

    @Test
    void whatIsDeferredIsTriedAgainLaterAndInTheEndIsDead() {
        post("a");
        server = _ -> new Verdict.Deferred("451 Not now");
        postman().deliver();
        postman().deliver();
        assertThat(carried).as("not before it is due").hasSize(1);
        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(State.WAITING);
            assertThat(notice.answer()).isEqualTo("451 Not now");
        });
        for (var day = 0; day < 9; day++) {
            later = later.plusDays(2);
            postman().deliver();
        }
        assertThat(carried).extracting(Letter::attempt).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(carried)
                .extracting(Letter::id)
                .containsOnly(carried.element().id());
        assertThat(notices()).extracting(Notice::state).containsExactly(State.DEAD);
        assertThat(facts("notification.delivery-failed")).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsDeadAtOnceUntilAnAdministratorSendsItAgain() {
        var refused = post("a");
        server = _ -> new Verdict.Refused("550 No such mailbox");
        postman().deliver();
        later = later.plusDays(9);
        postman().deliver();
        assertThat(carried).hasSize(1);
        server = _ -> new Verdict.Accepted();
        var replay = house.bean(ReplayNotice.class);
        assertThat(replay.replay(clerk(), refused)).isInstanceOf(ReplayNotice.Outcome.NotAllowed.class);
        assertThat(replay.replayAll(PROGRAM)).isEqualTo(new ReplayNotice.Outcome.Replayed(1));
        assertThat(replay.replay(PROGRAM, refused))
                .as("it waits already")
                .isEqualTo(new ReplayNotice.Outcome.Replayed(0));
        postman().deliver();
        assertThat(notices()).extracting(Notice::state).containsExactly(State.SENT);
    }

    @Test
    void whereNobodyAnswersTheOthersAreNotTriedEither() {
        post("a");
        post("b");
        server = _ -> new Verdict.Unreachable("Connection refused");
        postman().deliver();
        assertThat(carried).hasSize(1);
    }

    @Test
    void aCrashBetweenSendingAndNotingItSendsOnceMoreUnderTheSameNumber() {
        var posted = post("a");
        server = _ -> {
            throw new IllegalStateException("the node dies");
        };
        assertThatThrownBy(() -> postman().deliver()).hasMessage("the node dies");
        server = _ -> new Verdict.Accepted();
        postman().deliver();
        assertThat(carried).as("the other node leaves it alone for a while").hasSize(1);
        later = later.plus(DeliverMessages.IN_HAND);
        postman().deliver();
        later = later.plusDays(9);
        postman().deliver();
        assertThat(carried).extracting(Letter::id).containsExactly(posted, posted);
    }

    @Test
    void whoeverWasOvertakenChangesNothing() {
        post("a");
        var slow = taken();
        later = later.plus(DeliverMessages.IN_HAND);
        var quick = taken();
        assertThat(quick.attempt()).isEqualTo(slow.attempt() + 1);
        assertThat(messages.bury(slow, clock().instant(), "late")).isFalse();
        assertThat(messages.sent(quick, clock().instant())).isTrue();
        assertThat(notices()).extracting(Notice::state).containsExactly(State.SENT);
    }

    @Test
    void twoNodesNeverSendTheSameAtOnce() throws InterruptedException {
        var posted =
                IntStream.range(0, 40).mapToObj(number -> post("m" + number)).toList();
        var begin = new CountDownLatch(1);
        var nodes = IntStream.range(0, 2)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    try {
                        begin.await();
                        postman().deliver();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        begin.countDown();
        for (var node : nodes) {
            node.join();
        }
        assertThat(carried).extracting(Letter::id).containsExactlyInAnyOrderElementsOf(posted);
    }

    @Test
    void withoutAServerNothingIsTakenInHandAndThePageSaysSo() {
        post("a");
        var seeNotices = house.bean(SeeNotices.class);
        var seen = (SeeNotices.Outcome.Seen) seeNotices.see(PROGRAM, Optional.of(State.WAITING), Optional.empty());
        assertThat(seen.stuck()).containsExactly(Map.entry(Way.MAIL, 1L));
        assertThat(seen.waiting()).isEqualTo(1);
        assertThat(seen.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.attempts()).isZero();
            assertThat(notice.to()).isEqualTo("l•••@example.vn");
        });
        assertThat(seeNotices.see(PROGRAM, Optional.of(State.DEAD), Optional.empty()))
                .isInstanceOfSatisfying(
                        SeeNotices.Outcome.Seen.class,
                        none -> assertThat(none.notices()).isEmpty());
        assertThat(seeNotices.see(clerk(), Optional.empty(), Optional.empty()))
                .isInstanceOf(SeeNotices.Outcome.NotAllowed.class);
    }

    @Test
    void whatWasSettledLongAgoIsSweptAndWhatWaitsIsNot() {
        post("a");
        postman().deliver();
        post("b");
        later = SweepMessages.KEPT.plusDays(1);
        new SweepMessages(messages, clock()).sweep();
        assertThat(notices()).extracting(Notice::state).containsExactly(State.WAITING);
    }

    private DeliverMessages postman() {
        var carrier = new Carrier() {
            @Override
            public Way way() {
                return Way.MAIL;
            }

            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public Verdict carry(Letter letter, Instant now) {
                carried.add(letter);
                return server.apply(letter);
            }
        };
        return new DeliverMessages(
                messages,
                List.of(carrier),
                house.bean(EventLog.class),
                transaction,
                house.bean(QuietHours.class),
                clock());
    }

    private Clock clock() {
        return Clock.offset(VietnamTime.clock(), later);
    }

    private UUID post(String key) {
        return Optional.ofNullable(transaction.execute(_ -> outbox.post(message(key))))
                .orElseThrow();
    }

    private Letter taken() {
        Instant now = clock().instant();
        return messages.take(Way.MAIL, now, now.plus(DeliverMessages.IN_HAND)).orElseThrow();
    }

    private static Message message(String key) {
        return new Message(
                new Channel.Mail(new EmailAddress("lan@example.vn")),
                new Words("vi", "Hẹn trả kết quả", "Mời ông, bà đến nhận.", Optional.empty()),
                Urgency.AT_ONCE,
                "test." + key,
                new UUID(1, 1),
                Optional.empty());
    }

    private List<Notice> notices() {
        return messages.page(Optional.empty(), Optional.empty(), 10);
    }

    private long facts(String name) {
        return owner.sql("SELECT count(*) FROM shared.event e WHERE e.name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
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
