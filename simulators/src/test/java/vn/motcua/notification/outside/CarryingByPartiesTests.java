package vn.motcua.notification.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.PartyTokens;
import vn.motcua.notification.usecase.Verdict;
import vn.motcua.shared.Phone;
import vn.motcua.shared.PublicAddress;
import vn.motcua.simulators.telephone.Telephone;

/** The program's Zalo messages and calls, over a real line, to the telephone program. */
class CarryingByPartiesTests {
    private static final String NEWS = "Hồ sơ Y99.02.01-260101-0001: \"đã có kết quả\"";
    private static final Set<Integer> NEVER = Set.of(-108, -118, 4);

    private final Tokens tokens = new Tokens();

    @Test
    void aZaloMessageFillsItsTemplate() throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            var zalo = zalo(telephone, "r-first");
            assertThat(zalo.carry(letter(new Channel.Zalo(new Phone("+84907000001"))), Instant.now()))
                    .isEqualTo(new Verdict.Accepted());
            assertThat(telephone.texts()).singleElement().satisfies(text -> {
                assertThat(text.by()).isEqualTo("zalo");
                assertThat(text.to()).isEqualTo("84907000001");
                assertThat(text.from()).isEqualTo("501");
                assertThat(text.words()).isEqualTo("Y99.02.01-260101-0001 | " + NEWS);
            });
        }
    }

    @Test
    void aCallSaysItsText() throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            var call = call(telephone, Telephone.callSecret());
            assertThat(call.carry(letter(new Channel.Call(new Phone("+84907000001"))), Instant.now()))
                    .isEqualTo(new Verdict.Accepted());
            assertThat(telephone.texts()).singleElement().satisfies(text -> {
                assertThat(text.by()).isEqualTo("call");
                assertThat(text.to()).isEqualTo("84907000001");
                assertThat(text.words()).isEqualTo(NEWS);
            });
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "+84907000118, Refused, Refused",
        "+84907000133, Deferred, Accepted",
        "+84907000500, Unreachable, Unreachable",
        "+84907000001, Accepted, Accepted",
    })
    void whatThePartySaysDecidesWhatBecomesOfIt(String phone, String zalos, String operators) throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            var zalo = zalo(telephone, "r-first").carry(letter(new Channel.Zalo(new Phone(phone))), Instant.now());
            assertThat(zalo.getClass().getSimpleName()).isEqualTo(zalos);
            var call = call(telephone, Telephone.callSecret())
                    .carry(letter(new Channel.Call(new Phone(phone))), Instant.now());
            assertThat(call.getClass().getSimpleName()).isEqualTo(operators);
        }
    }

    /** Each token renews once: what is kept is always the last one. */
    @Test
    void aTokenIsRenewedWhenItsDayIsOver() throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            var zalo = zalo(telephone, "r-first");
            var letter = letter(new Channel.Zalo(new Phone("+84907000001")));
            for (var day = 0; day < 3; day++) {
                assertThat(zalo.carry(letter, Instant.now())).isEqualTo(new Verdict.Accepted());
                assertThat(zalo.carry(letter, Instant.now())).isEqualTo(new Verdict.Accepted());
                telephone.expireTokens();
                assertThat(zalo.carry(letter, Instant.now()))
                        .as("the party said so")
                        .isEqualTo(new Verdict.Deferred("Zalo -124"));
            }
            assertThat(telephone.texts()).hasSize(6);
            assertThat(tokens.renewed).isEqualTo(3);
        }
    }

    @Test
    void whoCannotProveWhoTheyAreReachesNobody() throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            zalo(telephone, "r-first").carry(letter(new Channel.Zalo(new Phone("+84907000001"))), Instant.now());
            tokens.expire("zalo");
            tokens.refresh = "r-stale";
            assertThat(zalo(telephone, "r-first")
                            .carry(letter(new Channel.Zalo(new Phone("+84907000001"))), Instant.now()))
                    .isEqualTo(new Verdict.Unreachable("Zalo: no token"));
            assertThat(call(telephone, "sai").carry(letter(new Channel.Call(new Phone("+84907000001"))), Instant.now()))
                    .isEqualTo(new Verdict.Unreachable("call: HTTP 401"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.stringee.com", "http://127.0.0.2:80", "ftp://127.0.0.1", "https:api", "api"})
    void whereOthersReadAlongNothingIsSent(String address) {
        assertThatThrownBy(() -> new Party(address, PublicAddress.named("127.0.0.1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatLeadsInsideIsNotFollowed() {
        var inside = new CallCarrier(account("x"), new Party("https://localhost:1", Set.of()));
        assertThat(inside.carry(letter(new Channel.Call(new Phone("+84907000001"))), Instant.now()))
                .isEqualTo(new Verdict.Unreachable("call: forbidden"));
    }

    private ZaloCarrier zalo(Telephone telephone, String refresh) {
        var account = new ZaloAccount(
                "1",
                "bi-mat",
                refresh,
                Map.of("vi", "501", "en", "502"),
                new ZaloAccount.Blanks("ma_ho_so", "noi_dung"),
                NEVER);
        return new ZaloCarrier(Optional.of(account), party(telephone), party(telephone), tokens);
    }

    private static CallCarrier call(Telephone telephone, String secret) {
        return new CallCarrier(account(secret), party(telephone));
    }

    private static Optional<CallAccount> account(String secret) {
        return Optional.of(new CallAccount("SK.1", secret, "842470000001", "", NEVER));
    }

    private static Party party(Telephone telephone) {
        return new Party("http://127.0.0.1:" + telephone.webPort(), PublicAddress.named("127.0.0.1"));
    }

    private static Letter letter(Channel channel) {
        var message = new Message(
                channel,
                new Message.Words("vi", "Y99.02.01-260101-0001", NEWS, Optional.empty()),
                Message.Urgency.BY_DAY,
                "test.party",
                new UUID(1, 1),
                Optional.empty());
        return new Letter(new UUID(1, 2), message, Instant.EPOCH, 1);
    }

    /** As the database keeps them. */
    private static final class Tokens implements PartyTokens {
        private String refresh = "";
        private String access = "";
        private Instant expires = Instant.MIN;
        private int renewed;

        @Override
        public Optional<String> good(String party, String given, Instant until) {
            refresh = refresh.isEmpty() ? given : refresh;
            return Optional.of(access).filter(_ -> expires.isAfter(until));
        }

        @Override
        public Optional<String> renew(String party, Instant until, Instant now, Instant mine) {
            renewed++;
            return Optional.of(refresh);
        }

        @Override
        public void keep(String party, Token token) {
            access = token.access();
            refresh = token.refresh();
            expires = token.expires();
        }

        @Override
        public void expire(String party) {
            expires = Instant.MIN;
        }
    }
}
