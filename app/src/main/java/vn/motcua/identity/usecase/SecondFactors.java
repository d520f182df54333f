package vn.motcua.identity.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.shared.PersonId;

/** Lớp bảo vệ thứ hai of a person, and the account that says whether there is one. */
@Component
class SecondFactors {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Authenticators apps;

    SecondFactors(Accounts accounts, Passkeys passkeys, Authenticators apps) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.apps = apps;
    }

    boolean hasApp(PersonId person) {
        return apps.find(person).filter(Authenticators.App::confirmed).isPresent();
    }

    boolean hasKey(PersonId person) {
        return !passkeys.of(person).isEmpty();
    }

    /** Takes keys and app from somebody who has lost them. */
    void drop(PersonId person, Instant now) {
        passkeys.removeAll(person, now);
        apps.remove(person);
        accounts.lock(person).ifPresent(this::settle);
    }

    /** Lets the account say what is true after a key or an app came or went; its row is held. */
    void settle(Account held) {
        var person = held.person();
        accounts.save(held.withSecondFactor(hasApp(person) || hasKey(person)));
    }
}
