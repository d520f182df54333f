package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.StoodIn;
import vn.motcua.identity.model.Delegation;
import vn.motcua.identity.model.Deputy;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/**
 * Làm thay: from now on this session acts with the posts that were lent, and with none of one's own, so that every act and
 * every line of the journal names both persons and there is never a doubt in which capacity.
 */
@Component
public class StandIn {
    private final Accounts accounts;
    private final Delegations delegations;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    StandIn(Accounts accounts, Delegations delegations, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome begin(Actor.SignedIn by, UUID id) {
        accounts.lock(by.person());
        var taken = delegations.find(id);
        var what = new Concerning(Optional.of(id), taken.map(Delegation::agency), taken.map(Delegation::taker));
        return switch (access.decide(by, IdentityPolicy.STAND_IN, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                delegations
                        .inForce(id, by.person(), VietnamTime.dateOf(clock.instant()))
                        .map(lender -> begun(by, lender))
                        .orElseGet(Outcome.NotToday::new);
        };
    }

    private Outcome begun(Actor.SignedIn by, Deputy lender) {
        log.append(by, new StoodIn(lender.delegation(), lender.giver(), by.person()));
        return new Outcome.Begun(lender.delegation());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Begun(UUID delegation) implements Outcome {}

        /** It has not begun, has ended, or its giver holds none of the posts any more. */
        record NotToday() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
