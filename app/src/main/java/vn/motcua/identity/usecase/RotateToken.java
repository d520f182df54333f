package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.TokenRotated;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.identity.usecase.ConfirmPassword.Otherwise;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Đổi mã truy cập. The new secret opens at once and the old one for a week more, so that a program changes over in its time. */
@Component
public class RotateToken {
    static final Duration OVERLAP = Duration.ofDays(7);

    private static final Otherwise<Outcome> OTHERWISE =
            new Otherwise<>(Outcome.NotAllowed::new, Outcome.WrongPassword::new, Outcome.TooManyAttempts::new);

    private final ConfirmPassword confirmation;
    private final Tokens tokens;
    private final EventLog log;
    private final Clock clock;

    RotateToken(ConfirmPassword confirmation, Tokens tokens, EventLog log, Clock clock) {
        this.confirmation = confirmation;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    public Outcome rotate(Actor.SignedIn by, Password current, UUID id) {
        return confirmation.thenHolding(by, IdentityPolicy.ROTATE_TOKEN, current, OTHERWISE, account -> enter(by, id));
    }

    private Outcome enter(Actor.SignedIn by, UUID id) {
        var now = clock.instant();
        var formerUntil = now.plus(OVERLAP);
        var secret = TokenSecret.random(TokenSecret.Kind.KEY);
        var rotated = tokens.rotate(by.person(), id, secret.hash(), now, formerUntil);
        rotated.ifPresent(_ -> log.append(by, new TokenRotated(by.person(), id, formerUntil)));
        return rotated.<Outcome>map(token -> new Outcome.Rotated(token, secret, formerUntil))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param formerUntil until when the old secret opens, too, unless the token ends before */
        record Rotated(Token token, TokenSecret secret, Instant formerUntil) implements Outcome {}

        /** The person has no such token, or none any more. */
        record Unknown() implements Outcome {}

        record WrongPassword() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
