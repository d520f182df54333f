package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.TokenRotated;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Đổi mã truy cập. The new secret opens at once and the old one for a week more, so that a program changes over in its time. */
@Component
public class RotateToken {
    static final Duration OVERLAP = Duration.ofDays(7);

    private final ConfirmPassword confirmation;
    private final Tokens tokens;
    private final Access access;
    private final EventLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RotateToken(
            ConfirmPassword confirmation,
            Tokens tokens,
            Access access,
            EventLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.confirmation = confirmation;
        this.tokens = tokens;
        this.access = access;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Outcome rotate(Actor.SignedIn by, Password current, UUID id) {
        if (access.decide(by, IdentityPolicy.ROTATE_TOKEN, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return switch (confirmation.confirm(by, IdentityPolicy.ROTATE_TOKEN, current)) {
            case ConfirmPassword.Outcome.Wrong _ -> new Outcome.WrongPassword();
            case ConfirmPassword.Outcome.TooManyAttempts(var until) -> new Outcome.TooManyAttempts(until);
            case ConfirmPassword.Outcome.Confirmed(var account) ->
                Objects.requireNonNull(transaction.execute(_ -> enter(by, account, id)));
        };
    }

    private Outcome enter(Actor.SignedIn by, Account account, UUID id) {
        if (confirmation.hold(account).isEmpty()) {
            return new Outcome.WrongPassword();
        }
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
