package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.shared.VietnamTime;

/** Nhận ra chương trình by the token it brings, once for each request. The person behind it is asked of anew each time. */
@Component
public class RecogniseToken {
    private final Tokens tokens;
    private final RecognisePerson people;
    private final Clock clock;

    RecogniseToken(Tokens tokens, RecognisePerson people, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
    }

    /** Who it acts for; empty if the token is none of ours, has ended, or was made before the password changed. */
    public Optional<Presence> recognise(String text) {
        var token = TokenSecret.parse(text).flatMap(secret -> tokens.bearing(secret.hash(), clock.instant()));
        var presence = token.flatMap(found -> people.recognise(found.person(), found.generation()));
        if (presence.isPresent()) {
            token.ifPresent(this::markUsed);
        }
        return presence;
    }

    /** Written once a day, so that a busy program does not write with every question. */
    private void markUsed(Token token) {
        var today = VietnamTime.dateOf(clock.instant());
        if (!token.lastUsedOn().equals(Optional.of(today))) {
            tokens.used(token.id(), today);
        }
    }
}
