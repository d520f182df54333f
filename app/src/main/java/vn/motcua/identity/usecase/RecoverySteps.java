package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountRecovered;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.Recovery;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Fact;

/** Các bước khôi phục, in the acting transaction: what goes, what is told and who is written to. */
@Component
class RecoverySteps {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Authenticators apps;
    private final SendInvitation sending;
    private final AccountLetters letters;
    private final EventLog log;

    RecoverySteps(
            Accounts accounts,
            Passkeys passkeys,
            Authenticators apps,
            SendInvitation sending,
            AccountLetters letters,
            EventLog log) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.apps = apps;
        this.sending = sending;
        this.letters = letters;
        this.log = log;
    }

    void tell(Actor by, Fact fact) {
        log.append(by, fact);
    }

    void tell(Actor by, Fact fact, Person person, Recovery asked) {
        tell(by, fact);
        letters.write(AccountLetters.Kind.RECOVERY_ASKED, person, asked.id(), Optional.empty(), asked.until());
    }

    void recover(Actor by, Account held, Person person, UUID recovery, Instant now, String origin) {
        passkeys.removeAll(held.person(), now);
        apps.remove(held.person());
        accounts.save(held.withPassword(Hashing.NOBODYS, true).withSecondFactor(false));
        log.append(by, new AccountRecovered(held.person(), recovery));
        sending.send(by, person, AccountLetters.Kind.RECOVERED, origin);
    }
}
