package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.identity.spi.Texting;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Uuid7;

/** Gửi mã xác nhận tới điện thoại. Not one transaction: the text leaves the house after the code is kept. */
@Component
public class SendCode {
    private final OneTimeCodes codes;
    private final Allowance allowance;
    private final ObjectProvider<Texting> texting;
    private final Access access;
    private final Clock clock;

    SendCode(OneTimeCodes codes, Allowance allowance, ObjectProvider<Texting> texting, Access access, Clock clock) {
        this.codes = codes;
        this.allowance = allowance;
        this.texting = texting;
        this.access = access;
        this.clock = clock;
    }

    /** Whether anybody carries texts here. */
    public boolean isOpen() {
        return texting.stream().anyMatch(Texting::isOpen);
    }

    /**
     * Sends one; an earlier one opens nothing any more.
     *
     * @param address where the request came from
     * @param words around the six digits
     */
    public Outcome send(Actor.SignedIn by, String typed, String address, UnaryOperator<String> words) {
        if (access.decide(by, IdentityPolicy.CONFIRM_PHONE, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var phone = Phone.parse(typed);
        if (phone.isEmpty()) {
            return new Outcome.Misread();
        }
        var until = allowance.takeText(by.person(), phone.get().e164(), address);
        return until.<Outcome>map(Outcome.TooMany::new).orElseGet(() -> send(by, phone.get(), words));
    }

    private Outcome send(Actor.SignedIn by, Phone phone, UnaryOperator<String> words) {
        var now = clock.instant();
        var code = OneTimeCodes.Code.fresh(Uuid7.at(now), OneTimeCodes.Use.CONFIRM, by.person(), phone, now);
        codes.keep(code, now);
        var taken = texting.stream().anyMatch(each -> each.send(phone.e164(), words.apply(code.digits())));
        return taken ? new Outcome.Sent(code.id(), phone) : new Outcome.NotSent();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Sent(UUID code, Phone phone) implements Outcome {}

        /** Nobody carries texts just now. */
        record NotSent() implements Outcome {}

        record Misread() implements Outcome {}

        /** Too many were sent to this number, for this person or from there. */
        record TooMany(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
