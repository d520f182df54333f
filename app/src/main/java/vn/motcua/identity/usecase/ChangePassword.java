package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Journal;

/** Đổi mật khẩu của mình. Not one transaction, for the same reason as {@link SignIn}: two hashes are made. */
@Component
public class ChangePassword {
    private final Allowance allowance;
    private final Accounts accounts;
    private final Hashing hashing;
    private final KeepPassword keeping;
    private final Access access;
    private final Journal journal;

    ChangePassword(
            Allowance allowance,
            Accounts accounts,
            Hashing hashing,
            KeepPassword keeping,
            Access access,
            Journal journal) {
        this.allowance = allowance;
        this.accounts = accounts;
        this.hashing = hashing;
        this.keeping = keeping;
        this.access = access;
        this.journal = journal;
    }

    /**
     * Ends all sessions of the person but the one that goes on under the new generation. Whoever sits at a session left
     * open guesses as slowly as at the door.
     */
    public Outcome change(Actor.SignedIn by, Password current, Password wanted) {
        return switch (access.decide(by, IdentityPolicy.CHANGE_PASSWORD, Concerning.person(by.person()))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                allowance
                        .take(by.person())
                        .<Outcome>map(Outcome.TooManyAttempts::new)
                        .orElseGet(() -> changeAllowed(by, current, wanted));
        };
    }

    private Outcome changeAllowed(Actor.SignedIn by, Password current, Password wanted) {
        var account = accounts.find(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
        if (!hashing.matches(current, Optional.of(account.passwordHash()))) {
            journal.enter(new Journal.Entry(
                    by, IdentityPolicy.CHANGE_PASSWORD, Journal.Outcome.REFUSED, Concerning.person(by.person())));
            return new Outcome.WrongPassword();
        }
        allowance.giveBack(by.person());
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
