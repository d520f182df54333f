package vn.motcua.webhook.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Happened;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.webhook.model.Secret;
import vn.motcua.webhook.model.Topic;

/** Against a receiver on this machine, which the installation of these tests names as its own. */
class TellingOthersTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE, "motcua.outside.private=127.0.0.1");

    /** By as much our clocks go ahead of the house's, so that it finds nothing due while we look. */
    private static final Duration AHEAD = Duration.ofHours(2);

    private static final Actor ADMINISTRATOR = officer(Role.SYSTEM_ADMINISTRATOR);
    private static final List<Told> TOLD = new CopyOnWriteArrayList<>();
    private static final HttpServer RECEIVER = receiver();

    /** What came to the receiver. */
    private record Told(String path, String id, String at, String signatures, String body) {}

    @AfterAll
    static void close() {
        RECEIVER.stop(0);
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void whatHappensIsToldOnceAndSigned() {
        var registered = register("/200/once");
        var now = now();
        happens("dossier.filed", 7, now);
        happens("dossier.filed", 7, now);
        happens("identity.signed-in", 8, now);
        happens("dossier.filed", 9, now.minusSeconds(86_400));
        later(Duration.ZERO).deliver();
        var told = toldAt("/200/once");
        assertThat(told).hasSize(1);
        var first = told.getFirst();
        assertThat(first.body()).contains("\"type\":\"dossier.filed\"", "\"event\":7", "\"subject\":");
        var at = Instant.ofEpochSecond(Long.parseLong(first.at()));
        assertThat(at)
                .isBetween(now.plus(AHEAD).minusSeconds(60), now.plus(AHEAD).plusSeconds(60));
        assertThat(first.signatures()).isEqualTo(registered.secret().sign(first.id(), at, first.body()));
        assertThat(line(registered).state()).isEqualTo(Deliveries.State.TOLD);
    }

    @Test
    void whoDoesNotAnswerWellIsToldAgainUnderTheSameIdAndAtLastGivenUpAndToldAnew() {
        var registered = register("/500/again");
        happens("dossier.filed", 20, now());
        var ahead = Duration.ZERO;
        for (var attempt = 1; attempt <= 8; attempt++) {
            later(ahead).deliver();
            later(ahead).deliver();
            assertThat(toldAt("/500/again")).hasSize(attempt);
            ahead = ahead.plus(Duration.ofHours(15));
        }
        assertThat(toldAt("/500/again").stream().map(Told::id).distinct()).hasSize(1);
        assertThat(line(registered).state()).isEqualTo(Deliveries.State.DEAD);
        assertThat(line(registered).answer()).isEqualTo("HTTP 500");
        var replay = new ReplayNews(
                HOUSE.bean(Deliveries.class),
                HOUSE.bean(Access.class),
                HOUSE.bean(EventLog.class),
                clock(Duration.ZERO));
        var replayed = HOUSE.bean(TransactionTemplate.class)
                .execute(_ ->
                        replay.replayAll(ADMINISTRATOR, registered.subscriber().id()));
        assertThat(replayed).isEqualTo(new ReplayNews.Outcome.Replayed(1));
        later(Duration.ZERO).deliver();
        assertThat(toldAt("/500/again")).hasSize(9);
    }

    @Test
    void whoWantsNothingMoreIsNotAskedAgainAndNobodyIsFollowed() {
        var gone = register("/410/gone");
        var moved = register("/302/moved");
        happens("dossier.filed", 30, now());
        later(Duration.ZERO).deliver();
        assertThat(line(gone).state()).isEqualTo(Deliveries.State.DEAD);
        assertThat(line(moved).answer()).isEqualTo("HTTP 302");
        assertThat(toldAt("/200/elsewhere")).isEmpty();
    }

    @Test
    void aChangedSecretSignsBesideTheOldOneForADay() {
        var registered = register("/200/rotated");
        var id = registered.subscriber().id();
        var rotated = HOUSE.bean(RotateSecret.class).rotate(ADMINISTRATOR, id);
        assertThat(rotated).isInstanceOf(RotateSecret.Outcome.Rotated.class);
        var fresh = ((RotateSecret.Outcome.Rotated) rotated).secret();
        happens("dossier.filed", 40, now());
        later(Duration.ZERO).deliver();
        happens("dossier.filed", 41, now());
        later(RotateSecret.OVERLAP.plusSeconds(5)).deliver();
        var told = toldAt("/200/rotated");
        assertThat(signatures(told.getFirst(), fresh, registered.secret()))
                .isEqualTo(told.getFirst().signatures());
        assertThat(signatures(told.getLast(), fresh)).isEqualTo(told.getLast().signatures());
    }

    @Test
    void whoseTellingEndedIsToldNothingAndSignsNothing() {
        var registered = register("/200/ended");
        var id = registered.subscriber().id();
        happens("dossier.filed", 50, now());
        assertThat(HOUSE.bean(EndSubscription.class).end(ADMINISTRATOR, id))
                .isEqualTo(new EndSubscription.Outcome.Ended());
        happens("dossier.filed", 51, now());
        later(Duration.ZERO).deliver();
        assertThat(toldAt("/200/ended")).isEmpty();
        assertThat(HOUSE.bean(Subscribers.class).secrets(id, now())).isEmpty();
        assertThat(HOUSE.bean(RotateSecret.class).rotate(ADMINISTRATOR, id))
                .isEqualTo(new RotateSecret.Outcome.Unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/in",
                "https://127.0.0.2/in",
                "https://10.0.0.1/in",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/in",
                "https://[::ffff:10.0.0.1]/in",
                "https://[fd00::1]/in",
                "https://user:word@example.com/in",
                "ftp://example.com/in",
                "javascript:alert(1)",
                "https:///in",
                "not an address"
            })
    void nobodyInsideIsReachedByTypingAnAddress(String address) {
        var outcome = HOUSE.bean(RegisterSubscriber.class).register(ADMINISTRATOR, wish(address));
        assertThat(outcome).isEqualTo(new RegisterSubscriber.Outcome.AddressNotUsable());
    }

    /** A name that leads inside is noticed when it is looked up, each time. */
    @Test
    void aNameThatLeadsInsideIsNotFollowed() {
        var answer = HOUSE.bean(Receivers.class)
                .tell("https://localhost:" + RECEIVER.getAddress().getPort() + "/200/x", Map.of(), "{}");
        assertThat(answer.taken()).isFalse();
        assertThat(toldAt("/200/x")).isEmpty();
    }

    @Test
    void nobodyButSystemAdministratorsTouchesIt() {
        var other = officer(Role.AGENCY_ADMINISTRATOR);
        assertThat(HOUSE.bean(RegisterSubscriber.class).register(other, wish(at("/200/no"))))
                .isInstanceOf(RegisterSubscriber.Outcome.NotAllowed.class);
        assertThat(HOUSE.bean(SeeSubscribers.class).list(other)).isInstanceOf(SeeSubscribers.Outcome.NotAllowed.class);
        var id = register("/200/theirs").subscriber().id();
        assertThat(HOUSE.bean(RotateSecret.class).rotate(other, id))
                .isInstanceOf(RotateSecret.Outcome.NotAllowed.class);
        assertThat(HOUSE.bean(EndSubscription.class).end(other, id))
                .isInstanceOf(EndSubscription.Outcome.NotAllowed.class);
    }

    private static RegisterSubscriber.Outcome.Registered register(String path) {
        var outcome = HOUSE.bean(RegisterSubscriber.class).register(ADMINISTRATOR, wish(at(path)));
        assertThat(outcome).isInstanceOf(RegisterSubscriber.Outcome.Registered.class);
        return (RegisterSubscriber.Outcome.Registered) outcome;
    }

    private static RegisterSubscriber.Wish wish(String address) {
        return new RegisterSubscriber.Wish(UUID.randomUUID(), "Hệ thống thử", address, Set.of(Topic.DOSSIERS));
    }

    private static Deliveries.Line line(RegisterSubscriber.Outcome.Registered registered) {
        return HOUSE.bean(Deliveries.class)
                .page(registered.subscriber().id(), Optional.empty(), 10)
                .getFirst();
    }

    private static void happens(String fact, long event, Instant at) {
        var data = JsonMapper.shared().createObjectNode().put("stage", "FILED");
        var happened = new Happened(event, at, fact, UUID.randomUUID(), Optional.empty(), Optional.empty(), data);
        var queue = new QueueNews(
                HOUSE.bean(Subscribers.class), HOUSE.bean(Deliveries.class), JsonMapper.shared(), clock(Duration.ZERO));
        HOUSE.bean(TransactionTemplate.class).executeWithoutResult(_ -> queue.read(List.of(happened)));
    }

    /** The teller of a node whose clock goes ahead as far. */
    private static DeliverNews later(Duration ahead) {
        return new DeliverNews(
                HOUSE.bean(Subscribers.class),
                HOUSE.bean(Deliveries.class),
                HOUSE.bean(Receivers.class),
                HOUSE.bean(EventLog.class),
                HOUSE.bean(TransactionTemplate.class),
                clock(ahead));
    }

    private static Clock clock(Duration ahead) {
        return Clock.offset(HOUSE.bean(Clock.class), AHEAD.plus(ahead));
    }

    private static String signatures(Told told, Secret... secrets) {
        var at = Instant.ofEpochSecond(Long.parseLong(told.at()));
        return String.join(
                " ",
                List.of(secrets).stream()
                        .map(secret -> secret.sign(told.id(), at, told.body()))
                        .toList());
    }

    private static Instant now() {
        return HOUSE.bean(Clock.class).instant();
    }

    private static List<Told> toldAt(String path) {
        return TOLD.stream().filter(told -> told.path().equals(path)).toList();
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + RECEIVER.getAddress().getPort() + path;
    }

    private static Actor officer(Role role) {
        var post = new Post(
                UUID.randomUUID(), role, new AgencyId(UUID.randomUUID()), LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }

    private static HttpServer receiver() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", TellingOthersTests::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first part of the path is what it answers. */
    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var head = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        TOLD.add(new Told(
                path,
                head.getFirst("webhook-id"),
                head.getFirst("webhook-timestamp"),
                head.getFirst("webhook-signature"),
                body));
        exchange.getResponseHeaders().add("Location", "/200/elsewhere");
        exchange.sendResponseHeaders(Integer.parseInt(path.substring(1, 4)), -1);
        exchange.close();
    }
}
