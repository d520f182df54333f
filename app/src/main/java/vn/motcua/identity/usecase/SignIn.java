package vn.motcua.identity.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.Ticket.Purpose;
import vn.motcua.shared.Text;

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
    private final Tickets tickets;

    SignIn(Allowance allowance, Accounts accounts, Hashing hashing, WelcomePerson welcome, Tickets tickets) {
        this.allowance = allowance;
        this.accounts = accounts;
        this.hashing = hashing;
        this.welcome = welcome;
        this.tickets = tickets;
    }

    /** Compares what was typed, at the same cost for known and unknown names. */
    public Outcome signIn(String typedLogin, Password typed, Knock knock) {
        var folded = Text.fold(typedLogin);
        var until = allowance.take(folded, knock.address());
        if (until.isPresent()) {
            return new Outcome.TooManyAttempts(until.get());
        }
        var account = LoginName.parse(typedLogin).flatMap(accounts::bearing).filter(found -> !found.closed());
        if (!hashing.matches(typed, account.map(Account::passwordHash))) {
            welcome.refuse(account);
            return new Outcome.Unknown();
        }
        allowance.giveBack(folded, knock.address());
        return account.map(known -> goOn(known, knock)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome goOn(Account known, Knock knock) {
        if (known.secondFactor()) {
            return new Outcome.SecondStep(tickets.issue(Purpose.SECOND_STEP, ProveByCode.subject(known)));
        }
        return welcome.welcome(known, Proof.PASSWORD, knock)
                .<Outcome>map(Outcome.Welcome::new)
                .orElseGet(Outcome.Unknown::new);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Welcome(Welcomed welcomed) implements Outcome {}

        /** @param ticket to be brought along with the second factor */
        record SecondStep(String ticket) implements Outcome {}

        /** No open account has this name and password; which of the two is wrong is not told. */
        record Unknown() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}
    }
}
