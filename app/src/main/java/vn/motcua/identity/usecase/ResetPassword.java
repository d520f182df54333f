package vn.motcua.identity.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PasswordReset;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Standing;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/** Cấp lại mật khẩu: a random one, which its owner must change; all sessions of the person end. */
@Component
public class ResetPassword {
    private final Accounts accounts;
    private final Posts posts;
    private final Hashing hashing;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ResetPassword(Accounts accounts, Posts posts, Hashing hashing, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.hashing = hashing;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, the later answer holds the password that works. */
    @Transactional
    public Outcome reset(Actor by, PersonId person) {
        var account = accounts.lock(person);
        var standing = Standing.of(posts.of(person), VietnamTime.dateOf(clock.instant()));
        var action = standing.reserved() ? IdentityPolicy.RESET_ADMINISTRATOR_PASSWORD : IdentityPolicy.RESET_PASSWORD;
        var what = standing.concerning(person, each -> access.wouldAllow(by, action, each));
        return switch (access.decide(by, action, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> resetAllowed(by, account.orElseThrow(() -> new AccountNotFound(person)));
        };
    }

    private Outcome resetAllowed(Actor by, Account account) {
        if (account.closed()) {
            return new Outcome.AccountIsClosed();
        }
        var password = Password.random();
        accounts.save(account.withPassword(hashing.hash(password), true));
        log.append(by, new PasswordReset(account.person()));
        return new Outcome.Reset(account.login(), password);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param password to be shown once */
        record Reset(LoginName login, Password password) implements Outcome {}

        record AccountIsClosed() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
