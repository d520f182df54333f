package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.identity.PersonInvited;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Uuid7;

/** Gửi lời mời, in the acting transaction: the secret stands in the letter and nowhere else. */
@Component
class SendInvitation {
    static final Duration LIFE = Duration.ofDays(3);

    private final Invitations invitations;
    private final AccountLetters letters;
    private final EventLog log;
    private final Clock clock;
    private final String site;

    SendInvitation(
            Invitations invitations,
            AccountLetters letters,
            EventLog log,
            Clock clock,
            @Value("${motcua.site:}") String site) {
        this.invitations = invitations;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
        this.site = site.strip().replaceFirst("/+$", "");
    }

    /**
     * @param letter which words go with the link
     * @param origin where the administrator's page stands; for an installation that has not said how people reach it
     */
    void send(Actor by, Person person, AccountLetters.Kind letter, String origin) {
        var now = clock.instant();
        var until = now.plus(LIFE);
        var id = Uuid7.at(now);
        var secret = TokenSecret.random(TokenSecret.Kind.KEY);
        invitations.add(id, person.id(), secret.hash(), now, until);
        var address = Optional.of(site).filter(known -> !known.isEmpty()).orElse(origin);
        letters.write(letter, person, id, Optional.of(address + "/invitation/" + secret.text()), until);
        log.append(by, new PersonInvited(person.id(), until));
    }
}
