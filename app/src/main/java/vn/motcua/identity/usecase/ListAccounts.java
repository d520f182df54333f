package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Liệt kê tài khoản, of the whole house or of one agency. */
@Component
public class ListAccounts {
    /** Lines on a page. */
    public static final int PAGE = 25;

    private final AccountList accounts;
    private final Access access;
    private final Clock clock;

    ListAccounts(AccountList accounts, Access access, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Those whom the actor administers.
     *
     * @param sought part of a name or login name, with or without marks; empty for all
     * @param after the last person of the page before
     */
    public Outcome list(Actor by, String sought, Optional<PersonId> after) {
        var at = administeredAlone(by, VietnamTime.dateOf(clock.instant()));
        var what = at.map(Concerning::agency).orElseGet(Concerning::nothing);
        return switch (access.decide(by, IdentityPolicy.LIST_ACCOUNTS, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> found(accounts.list(Text.fold(sought), at, after, PAGE + 1));
        };
    }

    /** The agency of somebody who administers agencies, and not the whole house. */
    static Optional<AgencyId> administeredAlone(Actor by, LocalDate today) {
        var held = by instanceof Actor.SignedIn signedIn
                ? signedIn.posts().stream().filter(post -> post.heldOn(today)).toList()
                : List.<Post>of();
        return held.stream().anyMatch(post -> post.role() == Role.SYSTEM_ADMINISTRATOR)
                ? Optional.empty()
                : held.stream()
                        .filter(post -> post.role() == Role.AGENCY_ADMINISTRATOR)
                        .map(Post::agency)
                        .findFirst();
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
