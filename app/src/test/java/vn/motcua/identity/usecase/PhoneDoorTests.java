package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Uuid7;
import vn.motcua.ui.Language;

/** Getting in by a code sent to a telephone. Every test has a telephone of its own, for each is sent few. */
class PhoneDoorTests {
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private final SignInByPhone door = door();

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
    void whoHasTheTelephoneGetsInOnce() throws Exception {
        confirmed("congdan", "+84907000101", Duration.ofDays(1));
        var code = ((SignInByPhone.Asked.Sent) door.ask("0907 000 101", "192.0.2.7", digits -> digits)).code();
        var digits = Optional.ofNullable(sent.poll(10, TimeUnit.SECONDS)).orElseThrow();
        assertThat(enter(code, digits)).contains(person("congdan"));
        assertThat(enter(code, digits)).as("used").isEmpty();
    }

    @Test
    void whoeverHoldsANumberLastGetsIn() {
        confirmed("congdan.conmay", "+84907000102", Duration.ofDays(200));
        confirmed("congdan.songnang", "+84907000102", Duration.ofDays(3));
        var code = deliver("+84907000102");
        assertThat(enter(code, sent.remove())).contains(person("congdan.songnang"));
    }

    @Test
    void aNumberConfirmedLongAgoMayBeSomebodyElsesNow() {
        confirmed("congdan", "+84907000103", Duration.ofDays(366));
        deliver("+84907000103");
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsSentToANumberNobodyHas() {
        var code = deliver("+84907000104");
        assertThat(sent).isEmpty();
        assertThat(enter(code, "000000")).isEmpty();
    }

    @Test
    void officersDoNotGetInByIt() {
        confirmed("chuyenvien", "+84907000105", Duration.ofDays(1));
        deliver("+84907000105");
        assertThat(sent).isEmpty();
    }

    @Test
    void whoeverAsksMoreOfThemselvesDoesNotGetInByIt() {
        confirmed("congdan.conmay", "+84907000106", Duration.ofDays(1));
        sql("UPDATE identity.account SET second_factor = true WHERE login = 'congdan.conmay'");
        deliver("+84907000106");
        assertThat(sent).isEmpty();
    }

    @Test
    void afterFiveWrongGuessesTheRightOneIsTooLate() {
        confirmed("congdan", "+84907000107", Duration.ofDays(1));
        var code = deliver("+84907000107");
        var digits = sent.remove();
        for (var guess = 0; guess < 5; guess++) {
            assertThat(enter(code, digits.equals("000000") ? "000001" : "000000"))
                    .isEmpty();
        }
        assertThat(enter(code, digits)).isEmpty();
    }

    @Test
    void aCodeThatConfirmsATelephoneOpensNoDoor() {
        var id = UUID.randomUUID();
        var now = house.bean(Clock.class).instant();
        house.bean(OneTimeCodes.class)
                .keep(
                        new OneTimeCodes.Code(
                                id,
                                OneTimeCodes.Use.CONFIRM,
                                person("congdan"),
                                new Phone("+84907000108"),
                                "123456",
                                now.plusSeconds(60),
                                5),
                        now);
        assertThat(enter(id, "123456")).isEmpty();
    }

    @Test
    void aTelephoneIsSentThreeAnHourWhoeverAsks() {
        for (var time = 0; time < 3; time++) {
            assertThat(door.ask("0907000109", "192.0.2." + time, digits -> digits))
                    .isInstanceOf(SignInByPhone.Asked.Sent.class);
        }
        assertThat(door.ask("0907000109", "192.0.2.9", digits -> digits))
                .isInstanceOf(SignInByPhone.Asked.TooMany.class);
    }

    private UUID deliver(String phone) {
        var id = Uuid7.at(house.bean(Clock.class).instant());
        door.send(id, new Phone(phone), digits -> digits);
        return id;
    }

    private Optional<PersonId> enter(UUID code, String digits) {
        return door.enter(code, digits, new Knock("", "10.0.0.1", Language.VIETNAMESE))
                .map(welcomed -> welcomed.presence().person());
    }

    private SignInByPhone door() {
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
        return new SignInByPhone(
                house.bean(OneTimeCodes.class),
                house.bean(Accounts.class),
                house.bean(Allowance.class),
                house.bean(WelcomePerson.class),
                new StaticListableBeanFactory(Map.of("texting", texting)).getBeanProvider(Texting.class),
                house.bean(Clock.class));
    }

    private static void confirmed(String login, String phone, Duration ago) {
        JdbcClient.create(database.owner())
                .sql("UPDATE identity.person SET phone = :phone, phone_confirmed_at = :at WHERE id = :person")
                .param("phone", phone)
                .param("at", house.bean(Clock.class).instant().minus(ago).atOffset(ZoneOffset.UTC))
                .param("person", person(login).value())
                .update();
    }

    private static void sql(String statement) {
        JdbcClient.create(database.owner()).sql(statement).update();
    }

    private static PersonId person(String login) {
        return DemonstrationPlace.people().stream()
                .filter(sample -> sample.login().value().equals(login))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }
}
