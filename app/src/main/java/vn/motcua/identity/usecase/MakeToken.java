package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.api.Scope;
import vn.motcua.identity.TokenMade;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.identity.usecase.ConfirmPassword.Otherwise;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Tạo mã truy cập. The secret is told once, here; afterwards nobody knows it but who was given it. */
@Component
public class MakeToken {
    private static final Otherwise<Outcome> OTHERWISE =
            new Otherwise<>(Outcome.NotAllowed::new, Outcome.WrongPassword::new, Outcome.TooManyAttempts::new);

    private final ConfirmPassword confirmation;
    private final Tokens tokens;
    private final EventLog log;
    private final Clock clock;

    MakeToken(ConfirmPassword confirmation, Tokens tokens, EventLog log, Clock clock) {
        this.confirmation = confirmation;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    public Outcome make(Actor.SignedIn by, Password current, Wish wish) {
        return confirmation.thenHolding(
                by, IdentityPolicy.MAKE_TOKEN, current, OTHERWISE, account -> enter(by, account, wish));
    }

    private Outcome enter(Actor.SignedIn by, Account account, Wish wish) {
        var now = clock.instant();
        if (tokens.of(by.person(), now).size() >= Token.MOST) {
            return new Outcome.TooMany();
        }
        var until = now.plus(Duration.ofDays(wish.days()));
        var token = new Token(
                wish.id(), by.person(), account.generation(), wish.name(), now, until, Optional.empty(), wish.scopes());
        var secret = TokenSecret.random(TokenSecret.Kind.KEY);
        if (!tokens.add(token, secret.hash())) {
            return new Outcome.MadeBefore();
        }
        log.append(by, new TokenMade(by.person(), token.id(), until));
        return new Outcome.Made(token, secret);
    }

    /**
     * Điều muốn có.
     *
     * @param id made where the form is shown, so that sending it twice is the same request
     */
    public record Wish(UUID id, String name, int days, Set<Scope> scopes) {
        public Wish {
            scopes = Set.copyOf(scopes);
            if (days < 1 || days > Token.MOST_DAYS) {
                throw new IllegalArgumentException("a token for " + days + " days");
            }
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Made(Token token, TokenSecret secret) implements Outcome {}

        /** The same form was sent before; its secret was shown then. */
        record MadeBefore() implements Outcome {}

        record TooMany() implements Outcome {}

        record WrongPassword() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
