package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PasskeyRemoved;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Passkey;
import vn.motcua.identity.usecase.KeyCeremony.Asked;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Khóa truy cập của mình: seen, added and removed by their owner alone. */
@Component
public class KeepKeys {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final KeyRing ring;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    KeepKeys(Accounts accounts, Passkeys passkeys, KeyRing ring, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.ring = ring;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome see(Actor.SignedIn by) {
        return access.decide(by, IdentityPolicy.KEEP_KEYS, Concerning.person(by.person()))
                        instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : seen(by);
    }

    /**
     * Adds what the browser made.
     *
     * @param ticket of {@link ConfirmIdentity}
     */
    public Outcome add(Actor.SignedIn by, String ticket, String name, String answer, Asked asked) {
        if (access.decide(by, IdentityPolicy.KEEP_KEYS, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!ring.confirmation().holds(by.person(), ticket)) {
            return new Outcome.ConfirmFirst();
        }
        var made = ring.adding().made(answer, asked);
        return made.isPresent() && ring.adding().add(by, account(by), name, made.get())
                ? seen(by)
                : new Outcome.NotAdded();
    }

    /** Removes one of one's own. Removed twice, it is told once. */
    @Transactional
    public Outcome remove(Actor.SignedIn by, String ticket, UUID key) {
        var held = accounts.lock(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
        if (access.decide(by, IdentityPolicy.KEEP_KEYS, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!ring.confirmation().holds(by.person(), ticket)) {
            return new Outcome.ConfirmFirst();
        }
        if (passkeys.remove(by.person(), key, clock.instant())) {
            ring.factors().settle(held);
            log.append(by, new PasskeyRemoved(by.person(), key));
        }
        return seen(by);
    }

    private Account account(Actor.SignedIn by) {
        return accounts.find(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
    }

    private Outcome seen(Actor.SignedIn by) {
        var account = account(by);
        return new Outcome.Seen(
                account,
                passkeys.of(by.person()),
                ring.factors().hasApp(by.person()),
                ring.rule().asks(by, account));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param app whether an authenticator app is in use
         * @param wanted whether they must get one of the two before anything else
         */
        record Seen(Account account, List<Passkey> keys, boolean app, boolean wanted) implements Outcome {
            public Seen {
                keys = List.copyOf(keys);
            }
        }

        record ConfirmFirst() implements Outcome {}

        /** The answer proved no key, the key is somebody's already, or there are too many. */
        record NotAdded() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
