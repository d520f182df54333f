package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Emergencies;
import vn.motcua.identity.EmergencyDeclared;
import vn.motcua.identity.model.Emergency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Mở hồ sơ khẩn cấp: entered, told in the log, and written to whose record it is and to who administers its agency. */
@Component
class DeclareEmergency implements Emergencies {
    private final EmergencyBook book;
    private final Accounts accounts;
    private final AccountLetters letters;
    private final EventLog log;
    private final Clock clock;

    DeclareEmergency(EmergencyBook book, Accounts accounts, AccountLetters letters, EventLog log, Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Declared declare(Actor.SignedIn by, Wish wish) {
        var reason = Text.clean(wish.reason());
        if (!Emergency.isReason(reason)) {
            return Declared.NO_REASON;
        }
        var now = clock.instant();
        var emergency = new Emergency(wish.id(), by.person(), wish.what(), wish.code(), reason, now, Optional.empty());
        if (book.add(emergency)) {
            tell(emergency);
            var agency = wish.what().agency().orElseThrow();
            var record = wish.what().record().orElseThrow();
            log.append(by, new EmergencyDeclared(wish.id(), by.person(), record, agency));
        }
        return Declared.OPEN;
    }

    /** Whoever has no address sees it on their pages all the same. */
    private void tell(Emergency emergency) {
        emergency
                .what()
                .owner()
                .flatMap(accounts::person)
                .ifPresent(owner -> letters.tell(AccountLetters.News.EMERGENCY_OWNER, owner, emergency));
        book.administrators(emergency.what().agency().orElseThrow(), VietnamTime.dateOf(emergency.at()))
                .forEach(each -> letters.tell(AccountLetters.News.EMERGENCY_ADMINISTRATOR, each, emergency));
    }
}
