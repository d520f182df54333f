package vn.motcua.identity.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.usecase.ConfirmPassword.Otherwise;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Đổi mật khẩu của mình. Not one transaction, for the same reason as {@link SignIn}: two hashes are made. */
@Component
public class ChangePassword {
    private static final Otherwise<Outcome> OTHERWISE =
            new Otherwise<>(Outcome.NotAllowed::new, Outcome.WrongPassword::new, Outcome.TooManyAttempts::new);

    private final ConfirmPassword confirmation;
    private final Hashing hashing;
    private final KeepPassword keeping;

    ChangePassword(ConfirmPassword confirmation, Hashing hashing, KeepPassword keeping) {
        this.confirmation = confirmation;
        this.hashing = hashing;
        this.keeping = keeping;
    }

    /** Ends all sessions of the person but the one that goes on under the new generation. */
    public Outcome change(Actor.SignedIn by, Password current, Password wanted) {
        return confirmation.then(
                by,
                IdentityPolicy.CHANGE_PASSWORD,
                current,
                OTHERWISE,
                account -> change(by, account, current, wanted));
    }

    private Outcome change(Actor.SignedIn by, Account account, Password current, Password wanted) {
        var weakness = wanted.weakness(account.login());
        if (weakness.isPresent()) {
            return new Outcome.TooWeak(weakness.get());
        }
        return wanted.equals(current) ? new Outcome.SameAsBefore() : keep(by, account, wanted);
    }

    private Outcome keep(Actor.SignedIn by, Account account, Password wanted) {
        var generation = keeping.keep(by, account, hashing.hash(wanted));
        // Empty if it was changed elsewhere meanwhile: then what was typed is the current one no more.
        return generation.isPresent() ? new Outcome.Changed(generation.getAsInt()) : new Outcome.WrongPassword();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param generation the one under which this session, and no other, may go on */
        record Changed(int generation) implements Outcome {}

        record WrongPassword() implements Outcome {}

        record SameAsBefore() implements Outcome {}

        record TooWeak(Password.Weakness weakness) implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
