package vn.motcua.identity.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SessionsEnded;
import vn.motcua.identity.model.Standing;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/** Kết thúc các phiên of somebody, on all devices and with all programs that act for them: they sign in anew. */
@Component
public class EndSessions {
    private final Accounts accounts;
    private final Posts posts;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    EndSessions(Accounts accounts, Posts posts, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome end(Actor by, PersonId person) {
        var account = accounts.lock(person);
        var standing = Standing.of(posts.of(person), VietnamTime.dateOf(clock.instant()));
        var action = standing.reserved() ? IdentityPolicy.END_ADMINISTRATOR_SESSIONS : IdentityPolicy.END_SESSIONS;
        var what = standing.concerning(person, each -> access.wouldAllow(by, action, each));
        return switch (access.decide(by, action, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                accounts.save(
                        account.orElseThrow(() -> new AccountNotFound(person)).anew());
                log.append(by, new SessionsEnded(person));
                yield new Outcome.Ended();
            }
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Ended() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
