package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.Text;
import vn.motcua.ui.Language;

/**
 * Đăng nhập. Not one transaction: hashing takes longer than all the rest, and would hold a connection of the pool
 * meanwhile.
 */
@Component
public class SignIn {
    private final Allowance allowance;
    private final Accounts accounts;
    private final Hashing hashing;
    private final WelcomePerson welcome;
    private final Journal journal;

    SignIn(Allowance allowance, Accounts accounts, Hashing hashing, WelcomePerson welcome, Journal journal) {
        this.allowance = allowance;
        this.accounts = accounts;
        this.hashing = hashing;
        this.welcome = welcome;
        this.journal = journal;
    }

    /**
     * Compares what was typed, at the same cost for known and unknown names.
     *
     * @param address where the request came from
     * @param language of the page; a person's first is the one in which they are written to
     */
    public Outcome signIn(String typedLogin, Password typed, String address, Language language) {
        var folded = Text.fold(typedLogin);
        var until = allowance.take(folded, address);
        if (until.isPresent()) {
            return new Outcome.TooManyAttempts(until.get());
        }
        var account = LoginName.parse(typedLogin).flatMap(accounts::bearing).filter(found -> !found.closed());
        if (!hashing.matches(typed, account.map(Account::passwordHash))) {
            journal.enter(refused(account));
            return new Outcome.Unknown();
        }
        allowance.giveBack(folded, address);
        return account.flatMap(known -> welcome.welcome(known, language))
                .<Outcome>map(Outcome.Welcome::new)
                .orElseGet(Outcome.Unknown::new);
    }

    private static Journal.Entry refused(Optional<Account> account) {
        var what = account.map(found -> Concerning.person(found.person())).orElseGet(Concerning::nothing);
        return new Journal.Entry(new Actor.Visitor(), IdentityPolicy.SIGN_IN, Journal.Outcome.REFUSED, what);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Welcome(Presence presence) implements Outcome {}

        /** No open account has this name and password; which of the two is wrong is not told. */
        record Unknown() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}
    }
}
