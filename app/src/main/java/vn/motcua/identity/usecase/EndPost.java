package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PostEnded;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
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

    /**
     * Sent twice, the second finds nothing left to end.
     *
     * @param person whose post it is
     */
    @Transactional
    public Outcome end(Actor by, PersonId person, UUID id) {
        accounts.lock(person);
        var held = posts.find(id).filter(post -> post.holder().equals(person));
        return switch (access.decide(by, actionOn(held), concerning(held, person, id))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> endAllowed(by, held.orElseThrow(() -> new AccountNotFound(id)));
        };
    }

    private static String actionOn(Optional<Posts.Held> held) {
        return held.filter(post -> Presence.RESERVED.contains(post.post().role()))
                .map(_ -> IdentityPolicy.END_ADMINISTRATOR_POST)
                .orElse(IdentityPolicy.END_POST);
    }

    private static Concerning concerning(Optional<Posts.Held> held, PersonId person, UUID id) {
        return new Concerning(Optional.of(id), held.map(found -> found.post().agency()), Optional.of(person));
    }

    private Outcome endAllowed(Actor by, Posts.Held held) {
        var person = held.holder();
        var post = held.post();
        var today = VietnamTime.dateOf(clock.instant());
        if (!held.open(today)) {
            return new Outcome.AlreadyEnded(person);
        }
        if (post.role() == Role.SYSTEM_ADMINISTRATOR
                && post.heldOn(today)
                && !posts.isKeptByAnother(Role.SYSTEM_ADMINISTRATOR, person, today)) {
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
