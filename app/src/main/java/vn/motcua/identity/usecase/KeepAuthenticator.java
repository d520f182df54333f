package vn.motcua.identity.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AuthenticatorEnrolled;
import vn.motcua.identity.AuthenticatorRemoved;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Totp;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Ứng dụng tạo mã của mình: the secret is shown once, and the app counts once its digits were typed rightly. */
@Component
public class KeepAuthenticator {
    private final Accounts accounts;
    private final Authenticators apps;
    private final KeyRing ring;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    KeepAuthenticator(Accounts accounts, Authenticators apps, KeyRing ring, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.apps = apps;
        this.ring = ring;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** @param ticket of {@link ConfirmIdentity} */
    @Transactional
    public Outcome begin(Actor.SignedIn by, String ticket) {
        var held = accounts.lock(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
        if (access.decide(by, IdentityPolicy.KEEP_KEYS, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!ring.confirmation().holds(by.person(), ticket)) {
            return new Outcome.ConfirmFirst();
        }
        if (ring.factors().hasApp(by.person())) {
            return new Outcome.Done();
        }
        var totp = Totp.random();
        apps.begin(by.person(), totp, clock.instant());
        return new Outcome.Begun(held.login(), totp);
    }

    /** The right digits of the app that was begun. Guesses are of no use: the secret was shown on this very screen. */
    @Transactional
    public Outcome confirm(Actor.SignedIn by, String code) {
        var held = accounts.lock(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
        if (access.decide(by, IdentityPolicy.KEEP_KEYS, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var begun = apps.find(by.person()).filter(app -> !app.confirmed());
        if (begun.isEmpty()) {
            return new Outcome.ConfirmFirst();
        }
        var step = begun.get().totp().step(code, clock.instant(), begun.get().last());
        if (step.isEmpty()) {
            return new Outcome.WrongCode();
        }
        apps.confirm(by.person(), step.getAsLong(), clock.instant());
        accounts.save(held.withSecondFactor(true));
        log.append(by, new AuthenticatorEnrolled(by.person()));
        return new Outcome.Done();
    }

    @Transactional
    public Outcome remove(Actor.SignedIn by, String ticket) {
        var held = accounts.lock(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
        if (access.decide(by, IdentityPolicy.KEEP_KEYS, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!ring.confirmation().holds(by.person(), ticket)) {
            return new Outcome.ConfirmFirst();
        }
        if (apps.remove(by.person())) {
            ring.factors().settle(held);
            log.append(by, new AuthenticatorRemoved(by.person()));
        }
        return new Outcome.Done();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param totp to be shown once */
        record Begun(LoginName login, Totp totp) implements Outcome {}

        record Done() implements Outcome {}

        record WrongCode() implements Outcome {}

        record ConfirmFirst() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
