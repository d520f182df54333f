package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.TokenRevoked;
import vn.motcua.identity.model.Token;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Xem và thu hồi mã truy cập của mình. */
@Component
public class KeepTokens {
    private final Accounts accounts;
    private final Tokens tokens;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    KeepTokens(Accounts accounts, Tokens tokens, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome list(Actor.SignedIn by) {
        return access.decide(by, IdentityPolicy.LIST_TOKENS, Concerning.person(by.person()))
                        instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Listed(tokens.of(by.person(), clock.instant()));
    }

    /** Ends one before its time. Ended twice, it is told once. */
    @Transactional
    public Outcome revoke(Actor.SignedIn by, UUID id) {
        accounts.lock(by.person());
        if (access.decide(by, IdentityPolicy.REVOKE_TOKEN, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        if (tokens.revoke(by.person(), id, now)) {
            log.append(by, new TokenRevoked(by.person(), id));
        }
        return new Outcome.Listed(tokens.of(by.person(), now));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(List<Token> tokens) implements Outcome {
            public Listed {
                tokens = List.copyOf(tokens);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
