package vn.motcua.identity.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Đổi mật khẩu của mình. Not one transaction, for the same reason as {@link SignIn}: two hashes are made. */
@Component
public class ChangePassword {
    private final ConfirmPassword confirmation;
    private final Hashing hashing;
    private final KeepPassword keeping;
    private final Access access;

    ChangePassword(ConfirmPassword confirmation, Hashing hashing, KeepPassword keeping, Access access) {
        this.confirmation = confirmation;
        this.hashing = hashing;
        this.keeping = keeping;
        this.access = access;
    }

    /** Ends all sessions of the person but the one that goes on under the new generation. */
    public Outcome change(Actor.SignedIn by, Password current, Password wanted) {
        return switch (access.decide(by, IdentityPolicy.CHANGE_PASSWORD, Concerning.person(by.person()))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> changeAllowed(by, current, wanted);
        };
    }

    private Outcome changeAllowed(Actor.SignedIn by, Password current, Password wanted) {
        return switch (confirmation.confirm(by, IdentityPolicy.CHANGE_PASSWORD, current)) {
            case ConfirmPassword.Outcome.Wrong _ -> new Outcome.WrongPassword();
            case ConfirmPassword.Outcome.TooManyAttempts(var until) -> new Outcome.TooManyAttempts(until);
            case ConfirmPassword.Outcome.Confirmed(var account) -> change(by, account, current, wanted);
        };
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
