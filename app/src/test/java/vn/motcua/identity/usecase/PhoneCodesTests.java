package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.model.DemonstrationPlace;
import vn.motcua.identity.spi.Texting;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Codes by text message. Every test has a person and a telephone of its own, for both are sent few. */
class PhoneCodesTests {
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final List<String> sent = new ArrayList<>();

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load("mot cau de nho");
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void theCodeThatWasSentConfirmsTheTelephoneOnce() {
        var citizen = person("congdan");
        var code = send(citizen, "0907 000 001");
        assertThat(confirm(citizen, code, last())).isInstanceOf(ConfirmPhone.Outcome.Confirmed.class);
        assertThat(confirm(citizen, code, last())).isInstanceOf(ConfirmPhone.Outcome.Over.class);
        var kept = JdbcClient.create(database.owner())
                .sql("SELECT p.phone FROM identity.person p WHERE p.phone_confirmed_at IS NOT NULL AND p.id = :id")
                .param("id", citizen.person().value())
                .query(String.class)
                .list();
        assertThat(kept).containsExactly("+84907000001");
    }

    @Test
    void afterFiveWrongGuessesTheRightOneIsTooLate() {
        var citizen = person("congdan.conmay");
        var code = send(citizen, "0907 000 002");
        var wrong = last().equals("000000") ? "000001" : "000000";
        for (var left = 4; left >= 0; left--) {
            var outcome = confirm(citizen, code, wrong);
            assertThat(outcome).isInstanceOf(ConfirmPhone.Outcome.Wrong.class);
            assertThat(((ConfirmPhone.Outcome.Wrong) outcome).left()).isEqualTo(left);
        }
        assertThat(confirm(citizen, code, last())).isInstanceOf(ConfirmPhone.Outcome.Over.class);
    }

    @Test
    void ofManyRightGuessesAtOnceOneCounts() throws Exception {
        var citizen = person("congdan.songnang");
        var code = send(citizen, "0907 000 003");
        Callable<ConfirmPhone.Outcome> guess = () -> confirm(citizen, code, last());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    threads.invokeAll(Stream.generate(() -> guess).limit(4).toList());
            var right = 0;
            for (var outcome : outcomes) {
                right += outcome.get() instanceof ConfirmPhone.Outcome.Confirmed ? 1 : 0;
            }
            assertThat(right).isEqualTo(1);
        }
    }

    @Test
    void aCodeIsItsOwnersAndEndsWithTheNextOne() {
        var citizen = person("thuquy");
        var first = send(citizen, "0907 000 004");
        var digits = last();
        assertThat(confirm(person("luutru"), first, digits)).isInstanceOf(ConfirmPhone.Outcome.Over.class);
        send(citizen, "0907 000 005");
        assertThat(confirm(citizen, first, digits)).isInstanceOf(ConfirmPhone.Outcome.Over.class);
    }

    @Test
    void aCodeIsGoodForFiveMinutes() {
        var citizen = person("vanthu");
        var code = send(citizen, "0907 000 006");
        var later = Clock.offset(house.bean(Clock.class), Duration.ofMinutes(5));
        var confirming = new ConfirmPhone(
                house.bean(Accounts.class),
                house.bean(OneTimeCodes.class),
                house.bean(Access.class),
                house.bean(EventLog.class),
                later);
        assertThat(confirming.confirm(citizen, code, last())).isInstanceOf(ConfirmPhone.Outcome.Over.class);
    }

    @Test
    void aTelephoneIsSentThreeAnHourWhoeverAsks() {
        var asking = Stream.of("tongdai", "giamsat", "tonghop")
                .map(PhoneCodesTests::person)
                .toList();
        asking.forEach(each -> send(each, "0907 000 007"));
        assertThat(outcome(person("lanhdao"), "0907000007")).isInstanceOf(SendCode.Outcome.TooMany.class);
        assertThat(sent).hasSize(3);
    }

    @Test
    void whatIsNoTelephoneIsNotSentTo() {
        assertThat(outcome(person("truongphong"), "khong phai so")).isInstanceOf(SendCode.Outcome.Misread.class);
    }

    @Test
    void theCodeIsNotInTheTable() {
        send(person("chuyenvien"), "0907 000 008");
        var kept = JdbcClient.create(database.owner())
                .sql("SELECT CAST(c AS text) FROM identity.one_time_code c")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("," + last()));
    }

    private UUID send(Actor.SignedIn by, String phone) {
        var outcome = outcome(by, phone);
        assertThat(outcome).isInstanceOf(SendCode.Outcome.Sent.class);
        return ((SendCode.Outcome.Sent) outcome).code();
    }

    private SendCode.Outcome outcome(Actor.SignedIn by, String phone) {
        Texting texting = new Texting() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public boolean send(String to, String words) {
                return sent.add(words);
            }
        };
        var sending = new SendCode(
                house.bean(OneTimeCodes.class),
                house.bean(Allowance.class),
                new StaticListableBeanFactory(Map.of("texting", texting)).getBeanProvider(Texting.class),
                house.bean(Access.class),
                house.bean(Clock.class));
        return sending.send(by, phone, "192.0.2.7", digits -> digits);
    }

    private static ConfirmPhone.Outcome confirm(Actor.SignedIn by, UUID code, String digits) {
        return house.bean(ConfirmPhone.class).confirm(by, code, digits);
    }

    private String last() {
        return sent.getLast();
    }

    private static Actor.SignedIn person(String login) {
        var id = DemonstrationPlace.people().stream()
                .filter(sample -> sample.login().value().equals(login))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
        return new Actor.SignedIn(id, Optional.empty(), List.of());
    }
}
