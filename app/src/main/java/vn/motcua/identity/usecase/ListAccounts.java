package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Liệt kê tài khoản, of the whole house or of the agencies that somebody administers. */
@Component
public class ListAccounts {
    /** Lines on a page. */
    public static final int PAGE = 25;

    private final AccountList accounts;
    private final Reach reach;
    private final Access access;
    private final Clock clock;

    ListAccounts(AccountList accounts, Reach reach, Access access, Clock clock) {
        this.accounts = accounts;
        this.reach = reach;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Those whom the actor administers.
     *
     * @param sought part of a name or login name, with or without marks; empty for all
     * @param practice whether those for practice alone are sought, or those that are not; both where empty
     * @param after the last person of the page before
     */
    public Outcome list(Actor by, String sought, Optional<Boolean> practice, Optional<PersonId> after) {
        var at = reach.of(by, IdentityPolicy.LIST_ACCOUNTS);
        var today = VietnamTime.dateOf(clock.instant());
        return switch (access.decide(by, IdentityPolicy.LIST_ACCOUNTS, at.concerning())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                found(accounts.list(
                        new AccountList.Sought(Text.fold(sought), practice), at.agencies(), today, after, PAGE + 1));
        };
    }

    private static Outcome found(List<AccountList.Line> lines) {
        return new Outcome.Found(lines.subList(0, Math.min(PAGE, lines.size())), lines.size() > PAGE);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param more whether another page follows */
        record Found(List<AccountList.Line> lines, boolean more) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
