package vn.motcua.identity.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PersonSignedOut;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Đăng xuất. The session itself is ended by whoever keeps it; here it is told. */
@Component
public class SignOut {
    private final Accounts accounts;
    private final Access access;
    private final EventLog log;

    SignOut(Accounts accounts, Access access, EventLog log) {
        this.accounts = accounts;
        this.access = access;
        this.log = log;
    }

    @Transactional
    public void signOut(Actor.SignedIn by) {
        var account = accounts.lock(by.person());
        if (access.decide(by, IdentityPolicy.SIGN_OUT, Concerning.person(by.person())) instanceof Decision.Allowed) {
            account.ifPresent(held -> log.append(by, new PersonSignedOut(held.person())));
        }
    }
}
