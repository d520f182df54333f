package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;

/**
 * Xác nhận mật khẩu before what outlives a session. Whoever sits at a session left open guesses as slowly as at the door.
 * To be called outside a transaction, for a hash is made.
 */
@Component
class ConfirmPassword {
    private final Allowance allowance;
    private final Accounts accounts;
    private final Hashing hashing;
    private final Journal journal;

    ConfirmPassword(Allowance allowance, Accounts accounts, Hashing hashing, Journal journal) {
        this.allowance = allowance;
        this.accounts = accounts;
        this.hashing = hashing;
        this.journal = journal;
    }

    /** @param action for which it is asked; a wrong one is entered under it */
    Outcome confirm(Actor.SignedIn by, String action, Password typed) {
        return allowance
                .take(by.person())
                .<Outcome>map(Outcome.TooManyAttempts::new)
                .orElseGet(() -> compare(by, action, typed));
    }

    /** The account with its row held, if it is still the one that was confirmed; in the transaction of the verb. */
    Optional<Account> hold(Account confirmed) {
        return accounts.lock(confirmed.person())
                .filter(account -> !account.closed() && account.generation() == confirmed.generation());
    }

    private Outcome compare(Actor.SignedIn by, String action, Password typed) {
        var account = accounts.find(by.person()).orElseThrow(() -> new AccountNotFound(by.person()));
        if (!hashing.matches(typed, Optional.of(account.passwordHash()))) {
            var what = Concerning.person(by.person());
            journal.enter(new Journal.Entry(by, action, Journal.Outcome.REFUSED, what));
            return new Outcome.Wrong();
        }
        allowance.giveBack(by.person());
        return new Outcome.Confirmed(account);
    }

    /** Kết quả. */
    sealed interface Outcome {
        record Confirmed(Account account) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}
    }
}
