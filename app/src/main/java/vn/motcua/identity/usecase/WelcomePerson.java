package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.PersonSignedIn;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Proof;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Journal;
import vn.motcua.shared.VietnamTime;

/** Ghi nhận đăng nhập: the last step of signing in, and the only one that writes. */
@Component
class WelcomePerson {
    private final Accounts accounts;
    private final KeepSessions sessions;
    private final Access access;
    private final EventLog log;
    private final Journal journal;
    private final Clock clock;

    WelcomePerson(Accounts accounts, KeepSessions sessions, Access access, EventLog log, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.access = access;
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lets somebody in: their session begins with what is told of it, or neither.
     *
     * @return empty if the account was closed or its password changed while the hash was compared
     */
    @Transactional
    Optional<Welcomed> welcome(Account account, Proof proof, Knock knock) {
        return accounts.lockPresent(account.person(), account.generation(), VietnamTime.dateOf(clock.instant()))
                .filter(presence ->
                        access.decide(presence.actor(), IdentityPolicy.SIGN_IN, Concerning.person(presence.person()))
                                instanceof Decision.Allowed)
                .map(presence -> {
                    if (account.language().isEmpty() && LetterLanguages.WRITTEN.contains(knock.language())) {
                        accounts.beginLanguage(presence.person(), knock.language());
                    }
                    log.append(presence.actor(), new PersonSignedIn(presence.person()));
                    return new Welcomed(presence, sessions.begin(presence, proof, knock.origin()));
                });
    }

    /** Enters that somebody was not let in: as the account they meant, if there is one. */
    void refuse(Optional<Account> account) {
        var what = account.map(meant -> Concerning.person(meant.person())).orElseGet(Concerning::nothing);
        journal.enter(new Journal.Entry(new Actor.Visitor(), IdentityPolicy.SIGN_IN, Journal.Outcome.REFUSED, what));
    }
}
