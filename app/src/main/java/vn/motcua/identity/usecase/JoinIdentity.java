package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.BrowserKey;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Luggage;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.usecase.ReturnFromProvider.Joining;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.Text;

/**
 * Gắn định danh điện tử với tài khoản có mật khẩu: the password is asked for once, as slowly as at the door, and afterwards
 * either way in leads to the same account. Not one transaction, for a hash is compared.
 */
@Component
public class JoinIdentity {
    private final Allowance allowance;
    private final Accounts accounts;
    private final Hashing hashing;
    private final Journal journal;
    private final ErrandBox box;
    private final AdmitByProvider admission;

    JoinIdentity(
            Allowance allowance,
            Accounts accounts,
            Hashing hashing,
            Journal journal,
            ErrandBox box,
            AdmitByProvider admission) {
        this.allowance = allowance;
        this.accounts = accounts;
        this.hashing = hashing;
        this.journal = journal;
        this.box = box;
        this.admission = admission;
    }

    /**
     * Compares and joins.
     *
     * @param ticket and key: what {@link ReturnFromProvider} gave the browser
     */
    public Outcome join(String ticket, Optional<BrowserKey> key, Typed typed, Knock knock) {
        var waiting = box.take(ticket, key, Joining.class);
        if (waiting.isEmpty()) {
            return new Outcome.Lost();
        }
        var folded = Text.fold(typed.login());
        var until = allowance.take(folded, knock.address());
        if (until.isPresent()) {
            return again(waiting.get(), until);
        }
        var account = LoginName.parse(typed.login()).flatMap(accounts::bearing).filter(found -> !found.closed());
        if (!hashing.matches(typed.password(), account.map(Account::passwordHash))) {
            var what = account.map(found -> Concerning.person(found.person())).orElseGet(Concerning::nothing);
            journal.enter(
                    new Journal.Entry(new Actor.Visitor(), IdentityPolicy.SIGN_IN, Journal.Outcome.REFUSED, what));
            return again(waiting.get(), Optional.empty());
        }
        allowance.giveBack(folded, knock.address());
        return join(account.orElseThrow(), waiting.get(), knock);
    }

    /** Somebody else's account is answered like a wrong password: which accounts there are is not told. */
    private Outcome join(Account account, Joining waiting, Knock knock) {
        return switch (admission.join(account, waiting.assertion(), knock)) {
            case AdmitByProvider.Outcome.Welcome(var welcomed) -> new Outcome.Welcome(welcomed, waiting.luggage());
            case AdmitByProvider.Outcome.JoinFirst _,
                    AdmitByProvider.Outcome.Closed _,
                    AdmitByProvider.Outcome.SomebodyElse _ -> again(waiting, Optional.empty());
            case AdmitByProvider.Outcome.OfficersElsewhere _ -> new Outcome.OfficersElsewhere();
        };
    }

    private Outcome again(Joining waiting, Optional<Instant> until) {
        var next = BrowserKey.randomText();
        return new Outcome.Again(next, box.keep(next, waiting), until);
    }

    /** Điều đã gõ. */
    public record Typed(String login, Password password) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Welcome(Welcomed welcomed, Luggage luggage) implements Outcome {}

        /** @param until when to try again; empty if that was not the name and password of the account */
        record Again(String ticket, BrowserKey key, Optional<Instant> until) implements Outcome {
            @Override
            public String toString() {
                return "Again[" + until + "]";
            }
        }

        record OfficersElsewhere() implements Outcome {}

        record Lost() implements Outcome {}
    }
}
