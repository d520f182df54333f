package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.PersonSignedIn;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Journal;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Language;

/** Ghi nhận đăng nhập: the last step of signing in, and the only one that writes. */
@Component
class WelcomePerson {
    private final Accounts accounts;
    private final Languages languages;
    private final Access access;
    private final EventLog log;
    private final Journal journal;
    private final Clock clock;

    WelcomePerson(Accounts accounts, Languages languages, Access access, EventLog log, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.languages = languages;
        this.access = access;
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who signed in; empty if the account was closed or its password changed while the hash was compared. */
    @Transactional
    Optional<Presence> welcome(Account account, Language language) {
        var present = accounts.lockPresent(account.person(), account.generation(), VietnamTime.dateOf(clock.instant()));
        return present.filter(presence -> switch (access.decide(
                presence.actor(), IdentityPolicy.SIGN_IN, Concerning.person(presence.person()))) {
            case Decision.Refused _ -> false;
            case Decision.Allowed _ -> {
                if (LetterLanguages.WRITTEN.contains(language)) {
                    languages.begin(presence.person(), language);
                }
                log.append(presence.actor(), new PersonSignedIn(presence.person()));
                yield true;
            }
        });
    }

    /** Enters that somebody was not let in: as the account they meant, if there is one. */
    void refuse(Optional<Account> account) {
        var what = account.map(meant -> Concerning.person(meant.person())).orElseGet(Concerning::nothing);
        journal.enter(new Journal.Entry(new Actor.Visitor(), IdentityPolicy.SIGN_IN, Journal.Outcome.REFUSED, what));
    }
}
