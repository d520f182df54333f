package vn.motcua.identity.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Standing;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/**
 * Mời lại, hoặc cấp lại mật khẩu bằng thư: the password is no more, all sessions end, and a letter lets the person choose
 * another. What stands beside the password stays: a letter alone opens no account that has a second factor.
 */
@Component
public class InviteAgain {
    private final Accounts accounts;
    private final Posts posts;
    private final SendInvitation sending;
    private final Access access;
    private final Clock clock;

    InviteAgain(Accounts accounts, Posts posts, SendInvitation sending, Access access, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.sending = sending;
        this.access = access;
        this.clock = clock;
    }

    /** Sent twice, the later letter is the one that holds. */
    @Transactional
    public Outcome invite(Actor by, PersonId person, String origin) {
        var account = accounts.lock(person);
        var standing = Standing.of(posts.of(person), VietnamTime.dateOf(clock.instant()));
        var action = standing.reserved() ? IdentityPolicy.RESET_ADMINISTRATOR_PASSWORD : IdentityPolicy.RESET_PASSWORD;
        var what = standing.concerning(person, each -> access.wouldAllow(by, action, each));
        return switch (access.decide(by, action, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                inviteAllowed(by, account.orElseThrow(() -> new AccountNotFound(person)), origin);
        };
    }

    private Outcome inviteAllowed(Actor by, Account account, String origin) {
        var person = accounts.person(account.person()).orElseThrow(() -> new AccountNotFound(account.person()));
        if (account.closed()) {
            return new Outcome.AccountIsClosed();
        }
        if (person.email().isEmpty()) {
            return new Outcome.NoAddress();
        }
        accounts.save(account.withPassword(Hashing.NOBODYS, true));
        sending.send(by, person, AccountLetters.Kind.INVITED, origin);
        return new Outcome.Invited();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Invited() implements Outcome {}

        record NoAddress() implements Outcome {}

        record AccountIsClosed() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
