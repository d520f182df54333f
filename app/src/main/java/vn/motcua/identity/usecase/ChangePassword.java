package vn.motcua.identity.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PasswordChanged;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Đổi mật khẩu của mình. */
@Component
public class ChangePassword {
    private final Accounts accounts;
    private final Hashing hashing;
    private final Access access;
    private final EventLog log;

    ChangePassword(Accounts accounts, Hashing hashing, Access access, EventLog log) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.access = access;
        this.log = log;
    }

    /** Ends all sessions of the person but the one that goes on under the new generation. */
    @Transactional
    public Outcome change(Actor.SignedIn by, Password current, Password wanted) {
        var account = accounts.lock(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
        return switch (access.decide(by, IdentityPolicy.CHANGE_PASSWORD, Concerning.person(account.person()))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> changeAllowed(by, account, current, wanted);
        };
    }

    private Outcome changeAllowed(Actor.SignedIn by, Account account, Password current, Password wanted) {
        if (!hashing.matches(current, Optional.of(account.passwordHash()))) {
            return new Outcome.WrongPassword();
        }
        var weakness = wanted.weakness(account.login());
        if (weakness.isPresent()) {
            return new Outcome.TooWeak(weakness.get());
        }
        if (wanted.equals(current)) {
            return new Outcome.SameAsBefore();
        }
        var changed = account.withPassword(hashing.hash(wanted), false);
        accounts.save(changed);
        log.append(by, new PasswordChanged(by.person()));
        return new Outcome.Changed(changed.generation());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param generation the one under which this session, and no other, may go on */
        record Changed(int generation) implements Outcome {}

        record WrongPassword() implements Outcome {}

        record SameAsBefore() implements Outcome {}

        record TooWeak(Password.Weakness weakness) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
