package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PhoneConfirmed;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Phone;

/** Xác nhận số điện thoại by the code that was sent to it. Enough to be told things, and to get in for what harms nobody; nobody files with it. */
@Component
public class ConfirmPhone {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}.-]+");

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ConfirmPhone(Accounts accounts, OneTimeCodes codes, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome confirm(Actor.SignedIn by, UUID code, String typed) {
        accounts.lock(by.person());
        if (access.decide(by, IdentityPolicy.CONFIRM_PHONE, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        var guess = codes.guess(by.person(), code, SPACES.matcher(typed).replaceAll(""), now);
        if (guess.isEmpty()) {
            return new Outcome.Over();
        }
        if (!guess.get().right()) {
            return new Outcome.Wrong(guess.get().phone(), guess.get().left());
        }
        codes.confirm(by.person(), guess.get().phone(), now);
        log.append(by, new PhoneConfirmed(by.person()));
        return new Outcome.Confirmed(guess.get().phone());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Confirmed(Phone phone) implements Outcome {}

        /** @param left how many guesses are left */
        record Wrong(Phone phone, int left) implements Outcome {}

        /** It is too old, was used, or was guessed too often. */
        record Over() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
