package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Device;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.Recovery;
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
    private final RecoverByTwo recovery;
    private final Sessions sessions;
    private final Access access;
    private final Clock clock;

    SeeAccount(Accounts accounts, Posts posts, RecoverByTwo recovery, Sessions sessions, Access access, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.recovery = recovery;
        this.sessions = sessions;
        this.access = access;
        this.clock = clock;
    }

    public Outcome see(Actor by, PersonId id) {
        var held = posts.of(id);
        var today = VietnamTime.dateOf(clock.instant());
        var what = Standing.of(held, today)
                .concerning(id, each -> access.wouldAllow(by, IdentityPolicy.SEE_ACCOUNT, each));
        return switch (access.decide(by, IdentityPolicy.SEE_ACCOUNT, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                accounts.person(id)
                        .flatMap(person -> accounts.find(id).map(account -> seen(person, account, held, today)))
                        .orElseThrow(() -> new AccountNotFound(id));
        };
    }

    private Outcome.Seen seen(Person person, Account account, List<Post> held, LocalDate today) {
        var officer = held.stream().anyMatch(post -> post.heldOn(today));
        var open = sessions.of(account.person(), clock.instant().minus(KeepSessions.idle(officer)));
        return new Outcome.Seen(person, account, held, waiting(account.person()), open, today);
    }

    private Optional<Waiting> waiting(PersonId id) {
        return recovery.waiting(id)
                .map(asked -> new Waiting(
                        asked,
                        accounts.person(asked.askedBy()).map(Person::fullName).orElse("")));
    }

    /**
     * Đề nghị khôi phục đang chờ.
     *
     * @param askedBy the name of who asked; empty if the house does not know them any more
     */
    public record Waiting(Recovery recovery, String askedBy) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(
                Person person,
                Account account,
                List<Post> posts,
                Optional<Waiting> waiting,
                List<Device> sessions,
                LocalDate today)
                implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
