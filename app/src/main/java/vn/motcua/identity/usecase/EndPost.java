package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PostEnded;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.Standing;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Kết thúc vị trí công tác, at once: the next request of its holder is decided without it. */
@Component
public class EndPost {
    private final Accounts accounts;
    private final Posts posts;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    EndPost(Accounts accounts, Posts posts, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, the second finds nothing left to end. */
    @Transactional
    public Outcome end(Actor by, UUID id) {
        var person = posts.holder(id).orElseThrow(() -> new AccountNotFound(id));
        if (accounts.lock(person).isEmpty()) {
            throw new AccountNotFound(person);
        }
        var today = VietnamTime.dateOf(clock.instant());
        var open = posts.of(person).stream()
                .filter(post -> post.id().equals(id))
                .filter(post -> post.until().map(today::isBefore).orElse(true))
                .findFirst();
        return open.map(post -> endOpen(by, person, post, today)).orElseGet(() -> new Outcome.AlreadyEnded(person));
    }

    private Outcome endOpen(Actor by, PersonId person, Post post, LocalDate today) {
        var action = Presence.ADMINISTRATORS.contains(post.role())
                ? IdentityPolicy.END_ADMINISTRATOR_POST
                : IdentityPolicy.END_POST;
        return switch (access.decide(by, action, Standing.at(post.id(), post.agency(), person))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> endAllowed(by, person, post, today);
        };
    }

    private Outcome endAllowed(Actor by, PersonId person, Post post, LocalDate today) {
        if (post.role() == Role.SYSTEM_ADMINISTRATOR
                && post.heldOn(today)
                && !posts.isHeldByAnother(Role.SYSTEM_ADMINISTRATOR, person, today)) {
            return new Outcome.LastAdministrator(person);
        }
        posts.end(post.id(), today, clock.instant());
        log.append(by, new PostEnded(person, post.id(), post.role(), post.agency()));
        return new Outcome.Ended(person);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Ended(PersonId person) implements Outcome {}

        record AlreadyEnded(PersonId person) implements Outcome {}

        /** Without this post nobody could appoint the next administrator. */
        record LastAdministrator(PersonId person) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
