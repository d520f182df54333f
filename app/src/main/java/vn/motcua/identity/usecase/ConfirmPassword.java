package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
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
    private final Access access;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ConfirmPassword(
            Allowance allowance,
            Accounts accounts,
            Hashing hashing,
            Access access,
            Journal journal,
            TransactionTemplate transaction) {
        this.access = access;
        this.transaction = transaction;
        this.allowance = allowance;
        this.accounts = accounts;
        this.hashing = hashing;
        this.journal = journal;
    }

    /**
     * Asks leave for what somebody does with what is their own, then for the password, and then does it.
     *
     * @param action for which both are asked; a wrong password is entered under it
     */
    <T> T then(Actor.SignedIn by, String action, Password typed, Otherwise<T> otherwise, Function<Account, T> act) {
        if (access.decide(by, action, Concerning.person(by.person())) instanceof Decision.Refused refused) {
            return otherwise.refused().apply(refused);
        }
        return switch (confirm(by, action, typed)) {
            case Outcome.Confirmed(var account) -> act.apply(account);
            case Outcome.Wrong _ -> otherwise.wrong().get();
            case Outcome.TooManyAttempts(var until) -> otherwise.tooOften().apply(until);
        };
    }

    /** The same, done in one transaction that holds the account's row; what changed meanwhile is a wrong password. */
    <T> T thenHolding(
            Actor.SignedIn by, String action, Password typed, Otherwise<T> otherwise, Function<Account, T> act) {
        return then(
                by,
                action,
                typed,
                otherwise,
                account -> Objects.requireNonNull(
                        transaction.execute(_ -> hold(account).map(act).orElseGet(otherwise.wrong()))));
    }

    private Outcome confirm(Actor.SignedIn by, String action, Password typed) {
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

    /** Nếu không: how a verb says that it did not come to its act. */
    record Otherwise<T>(Function<Decision.Refused, T> refused, Supplier<T> wrong, Function<Instant, T> tooOften) {}

    /** Kết quả. */
    private sealed interface Outcome {
        record Confirmed(Account account) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}
    }
}
