package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.identity.InvitationAccepted;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Passkey.Credential;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;

/** Dùng lời mời: the last step of accepting one, and the only one that writes. */
@Component
class TakeInvitation {
    private final Accounts accounts;
    private final Invitations invitations;
    private final AddPasskey adding;
    private final EventLog log;
    private final Clock clock;

    TakeInvitation(Accounts accounts, Invitations invitations, AddPasskey adding, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.adding = adding;
        this.log = log;
        this.clock = clock;
    }

    /** The account that waits for its owner. */
    Optional<Account> invited(String hash) {
        return invitations
                .invited(hash, clock.instant())
                .flatMap(accounts::find)
                .filter(known -> !known.closed());
    }

    /** The account under the password chosen; empty if another was faster. */
    @Transactional
    Optional<Account> withPassword(Account invited, String hash, String password) {
        return take(invited, hash).map(held -> {
            var account = held.withPassword(password, false);
            accounts.save(account);
            return account;
        });
    }

    /** The account with the key chosen, and no password; empty if another was faster or the key is somebody's. */
    @Transactional
    Optional<Account> withKey(Account invited, String hash, String name, Credential made) {
        var held = take(invited, hash);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var account = held.get().withPassword(Hashing.NOBODYS, false);
        accounts.save(account);
        if (!adding.add(owner(invited.person()), account, name, made)) {
            // The letter is good for another try.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.empty();
        }
        return Optional.of(account.withSecondFactor(true));
    }

    private Optional<Account> take(Account invited, String hash) {
        var held = accounts.lock(invited.person()).filter(account -> !account.closed());
        if (held.isPresent() && invitations.use(hash, clock.instant())) {
            log.append(owner(invited.person()), new InvitationAccepted(invited.person()));
            return held;
        }
        return Optional.empty();
    }

    /** Whoever holds the letter is taken for whom it was written to. */
    private static Actor owner(PersonId person) {
        return new Actor.SignedIn(person, Optional.empty(), List.of());
    }
}
