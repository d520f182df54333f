package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PasskeyAdded;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Passkey;
import vn.motcua.identity.model.Passkey.Credential;
import vn.motcua.identity.usecase.KeyCeremony.Asked;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Uuid7;

/** Ghi nhận khóa truy cập: what all ways of getting a key have in common, after leave was asked. */
@Component
class AddPasskey {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Tickets tickets;
    private final KeyCeremony ceremony;
    private final EventLog log;
    private final Clock clock;

    AddPasskey(Accounts accounts, Passkeys passkeys, Tickets tickets, KeyCeremony ceremony, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.tickets = tickets;
        this.ceremony = ceremony;
        this.log = log;
        this.clock = clock;
    }

    /** What the browser made, if it answers a question of ours that was not answered before. */
    Optional<Credential> made(String answer, Asked asked) {
        return tickets.spend(asked.challenge()) ? ceremony.made(answer, asked) : Optional.empty();
    }

    /** Keeps it; false if the person has too many, or somebody has it already. */
    @Transactional
    boolean add(Actor by, Account whose, String name, Credential made) {
        var held = accounts.lock(whose.person()).filter(account -> !account.closed());
        if (held.isEmpty() || passkeys.of(whose.person()).size() >= Passkey.MOST) {
            return false;
        }
        var now = clock.instant();
        var key = new Passkey(Uuid7.at(now), whose.person(), name, made, now, Optional.empty());
        if (!passkeys.add(key)) {
            return false;
        }
        accounts.save(held.get().withSecondFactor(true));
        log.append(by, new PasskeyAdded(key.person(), key.id()));
        return true;
    }
}
