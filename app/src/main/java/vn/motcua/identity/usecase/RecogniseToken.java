package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Bearer;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.shared.VietnamTime;

/** Nhận ra chương trình by the token it brings, once for each request. The person behind it is asked of anew each time. */
@Component
public class RecogniseToken {
    private final Tokens tokens;
    private final Clients clients;
    private final RecognisePerson people;
    private final Clock clock;

    RecogniseToken(Tokens tokens, Clients clients, RecognisePerson people, Clock clock) {
        this.tokens = tokens;
        this.clients = clients;
        this.people = people;
        this.clock = clock;
    }

    /** Who it acts for; empty if the token is none of ours, has ended, or was made before the password changed. */
    public Optional<Bearer> recognise(String text) {
        return TokenSecret.parse(text)
                .flatMap(secret -> secret.isOf(TokenSecret.Kind.LENT) ? lent(secret) : made(secret));
    }

    private Optional<Bearer> lent(TokenSecret secret) {
        var now = clock.instant();
        return clients.bearing(secret.hash(), now, VietnamTime.dateOf(now));
    }

    private Optional<Bearer> made(TokenSecret secret) {
        return tokens.bearing(secret.hash(), clock.instant()).flatMap(this::bearer);
    }

    private Optional<Bearer> bearer(Token token) {
        var presence = people.recognise(token.person(), token.generation());
        presence.ifPresent(_ -> markUsed(token));
        return presence.map(person -> new Bearer(person, token.scopes()));
    }

    /** Written once a day, so that a busy program does not write with every question. */
    private void markUsed(Token token) {
        var today = VietnamTime.dateOf(clock.instant());
        if (!token.lastUsedOn().equals(Optional.of(today))) {
            tokens.used(token.id(), today);
        }
    }
}
