package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.api.Scope;
import vn.motcua.identity.model.Client;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.shared.VietnamTime;

/**
 * Cấp mã dùng một giờ to a registered program that shows its secret (OAuth 2.1, client credentials). The token is random
 * text and looked up at each request, so that what is revoked ends at once.
 */
@Component
public class LendToken {
    static final Duration LIFE = Duration.ofHours(1);

    private final Clients clients;
    private final Clock clock;

    LendToken(Clients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** @param wanted no more than the program has; all that, if empty */
    @Transactional
    public Outcome lend(UUID id, String shown, Set<Scope> wanted) {
        var now = clock.instant();
        var known = TokenSecret.parse(shown).flatMap(secret -> clients.showing(id, secret.hash(), now));
        return known.map(client -> lend(client, wanted, now)).orElseGet(Outcome.UnknownClient::new);
    }

    private Outcome lend(Client client, Set<Scope> wanted, Instant now) {
        if (!client.scopes().containsAll(wanted)) {
            return new Outcome.TooMuchWanted();
        }
        var scopes = wanted.isEmpty() ? client.scopes() : wanted;
        var lent = TokenSecret.random(TokenSecret.Kind.LENT);
        clients.lend(client, lent.hash(), scopes, now, now.plus(LIFE));
        var today = VietnamTime.dateOf(now);
        if (!client.lastUsedOn().equals(Optional.of(today))) {
            clients.used(client.id(), today);
        }
        return new Outcome.Lent(lent, scopes, LIFE);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Lent(TokenSecret token, Set<Scope> scopes, Duration life) implements Outcome {
            public Lent {
                scopes = Set.copyOf(scopes);
            }
        }

        /** No program of this id shows this secret, or not any more. */
        record UnknownClient() implements Outcome {}

        record TooMuchWanted() implements Outcome {}
    }
}
