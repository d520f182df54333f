package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountClosed;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Standing;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Đóng tài khoản, at once and with all sessions. The posts stay as they were, for what was done under them stays too. */
@Component
public class CloseAccount {
    private final Accounts accounts;
    private final Posts posts;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    CloseAccount(Accounts accounts, Posts posts, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome close(Actor by, PersonId person) {
        var account = accounts.lock(person);
        var today = VietnamTime.dateOf(clock.instant());
        var standing = Standing.of(posts.of(person), today);
        var action = standing.reserved() ? IdentityPolicy.CLOSE_ADMINISTRATOR_ACCOUNT : IdentityPolicy.CLOSE_ACCOUNT;
        var what = standing.concerning(person, each -> access.wouldAllow(by, action, each));
        return switch (access.decide(by, action, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> closeAllowed(by, account.orElseThrow(() -> new AccountNotFound(person)), today);
        };
    }

    private Outcome closeAllowed(Actor by, Account account, LocalDate today) {
        if (account.closed()) {
            return new Outcome.AlreadyClosed();
        }
        if (isLastAdministrator(account.person(), today)) {
            return new Outcome.LastAdministrator();
        }
        accounts.save(account.closedAt(clock.instant()));
        log.append(by, new AccountClosed(account.person()));
        return new Outcome.Closed();
    }

    private boolean isLastAdministrator(PersonId person, LocalDate today) {
        var administers = posts.of(person).stream()
                .anyMatch(post -> post.role() == Role.SYSTEM_ADMINISTRATOR && post.heldOn(today));
        return administers && !posts.isKeptByAnother(Role.SYSTEM_ADMINISTRATOR, person, today);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Closed() implements Outcome {}

        record AlreadyClosed() implements Outcome {}

        /** Without this account nobody could open the next one. */
        record LastAdministrator() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
