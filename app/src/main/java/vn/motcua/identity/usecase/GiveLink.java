package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountOpened;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.ui.Language;

/** Trao đường dẫn quay lại, the part that writes: the secret stands in the letter and nowhere else. */
@Component
class GiveLink {
    static final Duration LIFE = Duration.ofDays(30);

    private static final Actor PROGRAM = new Actor.Program("identity.give-link");

    private final Guests guests;
    private final Accounts accounts;
    private final AccountLetters letters;
    private final EventLog log;
    private final Clock clock;

    GiveLink(Guests guests, Accounts accounts, AccountLetters letters, EventLog log, Clock clock) {
        this.guests = guests;
        this.accounts = accounts;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** Mails one to whoever reads letters at this address: the same guest each time. */
    @Transactional
    void mail(EmailAddress address, String wayBack, Language language, UnaryOperator<String> addresses) {
        guests.claim(address);
        var now = clock.instant();
        var guest = guests.under(address).orElseGet(() -> open(address, now));
        guests.enter(guest, address, now);
        var link = addresses.apply("/resume/" + give(guest, wayBack, now).text());
        letters.bring(address, language, Uuid7.at(now), link, now.plus(LIFE));
    }

    /** One that is mailed to nobody: who is in by a link takes it along to the door. */
    @Transactional
    TokenSecret give(PersonId guest, String wayBack) {
        return give(guest, wayBack, clock.instant());
    }

    private TokenSecret give(PersonId guest, String wayBack, Instant now) {
        var secret = TokenSecret.random(TokenSecret.Kind.KEY);
        guests.add(new Guests.Link(secret.hash(), guest, wayBack, now.plus(LIFE)));
        return secret;
    }

    /** Nobody knows their name: what they are called is what they see of themselves. */
    private PersonId open(EmailAddress address, Instant now) {
        var person = new Person(
                new PersonId(Uuid7.at(now)),
                address.masked(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(address));
        var account = new Account(
                person.id(),
                LoginName.random(),
                Hashing.NOBODYS,
                1,
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        if (!accounts.open(person, account, now)) {
            throw new IllegalStateException("an id was made twice");
        }
        log.append(PROGRAM, new AccountOpened(person.id(), false, false));
        return person.id();
    }
}
