package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.spi.Texting;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Đăng nhập bằng mã gửi tới điện thoại, for citizens who forgot their password and want to know how their dossier fares. It
 * opens what the policy table says it opens, and little else. Officers, and whoever wants more than a password asked of
 * themselves, do not get in by it.
 *
 * <p>Whoever asks is told the same, at the same moment, whether anybody has that telephone or not.
 */
@Component
public class SignInByPhone {
    private static final Logger LOG = LoggerFactory.getLogger(SignInByPhone.class);
    /** Numbers that nobody pays for are given to others. */
    private static final Duration TRUSTED = Duration.ofDays(365);

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}.-]+");

    private final OneTimeCodes codes;
    private final Accounts accounts;
    private final Allowance allowance;
    private final WelcomePerson welcome;
    private final ObjectProvider<Texting> texting;
    private final Clock clock;

    SignInByPhone(
            OneTimeCodes codes,
            Accounts accounts,
            Allowance allowance,
            WelcomePerson welcome,
            ObjectProvider<Texting> texting,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.allowance = allowance;
        this.welcome = welcome;
        this.texting = texting;
        this.clock = clock;
    }

    /** Whether anybody carries texts here. */
    public boolean isOpen() {
        return texting.stream().anyMatch(Texting::isOpen);
    }

    /**
     * Sends a code to whom the telephone belongs, if to anybody.
     *
     * @param address where the request came from
     * @param words around the six digits
     */
    public Asked ask(String typed, String address, UnaryOperator<String> words) {
        return Phone.parse(typed)
                .<Asked>map(phone -> ask(phone, address, words))
                .orElseGet(Asked.Misread::new);
    }

    private Asked ask(Phone phone, String address, UnaryOperator<String> words) {
        return allowance
                .takeText(phone.e164(), address)
                .<Asked>map(Asked.TooMany::new)
                .orElseGet(() -> {
                    var id = Uuid7.at(clock.instant());
                    // Beside the request, whose length would tell whether there was anybody to send it to.
                    Thread.ofVirtual().name("code by text").start(() -> send(id, phone, words));
                    return new Asked.Sent(id, phone);
                });
    }

    void send(UUID id, Phone phone, UnaryOperator<String> words) {
        var now = clock.instant();
        codes.holder(phone, now.minus(TRUSTED))
                .flatMap(accounts::find)
                .filter(this::isLetIn)
                .ifPresent(account -> {
                    var code = OneTimeCodes.Code.fresh(id, OneTimeCodes.Use.SIGN_IN, account.person(), phone, now);
                    codes.keep(code, now);
                    var text = words.apply(code.digits());
                    if (texting.stream().noneMatch(each -> each.send(phone.e164(), text))) {
                        LOG.warn("nobody took the text with a code to sign in");
                    }
                });
    }

    /** Who got in with this; empty if it is not right, is over, or was sent to nobody. */
    public Optional<Welcomed> enter(UUID code, String typed, Knock knock) {
        var welcomed = codes.open(code, SPACES.matcher(typed).replaceAll(""), clock.instant())
                .flatMap(accounts::find)
                .filter(this::isLetIn)
                .flatMap(account -> welcome.welcome(account, Proof.PHONE, knock));
        if (welcomed.isEmpty()) {
            welcome.refuse(Optional.empty());
        }
        return welcomed;
    }

    private boolean isLetIn(Account account) {
        var today = VietnamTime.dateOf(clock.instant());
        return !account.temporary()
                && !account.secondFactor()
                && accounts.present(account.person(), account.generation(), today)
                        .filter(presence -> !presence.officer())
                        .isPresent();
    }

    /** Kết quả. */
    public sealed interface Asked {
        /** Whoever has that telephone is being sent one. */
        record Sent(UUID code, Phone phone) implements Asked {}

        record Misread() implements Asked {}

        /** Too many were sent to this number, or from there. */
        record TooMany(Instant until) implements Asked {}
    }
}
