package vn.motcua.identity.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;

/** Liệt kê tài khoản, of the whole house or of one agency. */
@Component
public class ListAccounts {
    /** Lines on a page. */
    public static final int PAGE = 25;

    private final AccountList accounts;
    private final Access access;

    ListAccounts(AccountList accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * @param sought part of a name or login name, with or without marks; empty for all
     * @param at the agency whose people are wanted
     * @param after the last person of the page before
     */
    @Transactional
    public Outcome list(Actor by, String sought, Optional<AgencyId> at, Optional<PersonId> after) {
        var what = at.map(Concerning::agency).orElseGet(Concerning::nothing);
        return switch (access.decide(by, IdentityPolicy.LIST_ACCOUNTS, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> found(accounts.list(Text.fold(sought), at, after, PAGE + 1));
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
