package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.Standing;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.VietnamTime;

/** Xem một tài khoản, with its posts. */
@Component
public class SeeAccount {
    private final Accounts accounts;
    private final Posts posts;
    private final Access access;
    private final Clock clock;

    SeeAccount(Accounts accounts, Posts posts, Access access, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.access = access;
        this.clock = clock;
    }

    public Outcome see(Actor by, PersonId id) {
        var held = posts.of(id);
        var today = VietnamTime.dateOf(clock.instant());
        var what = Standing.of(held, today).concerning(id);
        return switch (access.decide(by, IdentityPolicy.SEE_ACCOUNT, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                accounts.person(id)
                        .flatMap(person ->
                                accounts.find(id).map(account -> new Outcome.Seen(person, account, held, today)))
                        .orElseThrow(() -> new AccountNotFound(id));
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(Person person, Account account, List<Post> posts, LocalDate today) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
