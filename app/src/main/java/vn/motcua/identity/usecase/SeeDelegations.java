package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Presence;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Xem ủy quyền: what one gave and took oneself, or what holds at an agency. */
@Component
public class SeeDelegations {
    /** More than stand in at once anywhere. */
    private static final int MOST = 200;

    private final Delegations delegations;
    private final Accounts accounts;
    private final Posts posts;
    private final Reach reach;
    private final Access access;
    private final Clock clock;

    SeeDelegations(Delegations delegations, Accounts accounts, Posts posts, Reach reach, Access access, Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.posts = posts;
        this.reach = reach;
        this.access = access;
        this.clock = clock;
    }

    /** One's own, with what an empty form needs. */
    public Outcome own(Actor.SignedIn by) {
        if (access.decide(by, IdentityPolicy.SEE_LENDINGS, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return of(by.person(), by.posts().stream());
    }

    /** What somebody gave and took who cannot lend themselves, and what of theirs the actor may lend. */
    public Optional<Outcome.Own> absent(Actor by, String login) {
        return colleague(login)
                .map(giver -> of(giver, posts.of(giver).stream().filter(post -> mayLend(by, giver, post))));
    }

    private boolean mayLend(Actor by, PersonId giver, Post post) {
        var what = new Concerning(Optional.empty(), Optional.of(post.agency()), Optional.of(giver));
        return access.wouldAllow(by, IdentityPolicy.LEND_POWERS, what);
    }

    private Outcome.Own of(PersonId giver, Stream<Post> all) {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        var lendable = all.filter(post -> post.heldOn(today) && !Presence.RESERVED.contains(post.role()))
                .toList();
        return new Outcome.Own(giver, Uuid7.at(now), today, delegations.of(giver, today), lendable, reach.named());
    }

    /** Those at the agencies that the actor administers, or all. */
    public Outcome administered(Actor by) {
        var today = VietnamTime.dateOf(clock.instant());
        var at = reach.of(by, IdentityPolicy.LIST_LENDINGS);
        return access.decide(by, IdentityPolicy.LIST_LENDINGS, at.concerning()) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Administered(
                        delegations.at(at.agencies(), today, MOST),
                        reach.named(),
                        access.wouldAllow(by, IdentityPolicy.LEND_POWERS, at.concerning()));
    }

    /** The person who bears this login name, as colleagues know each other; nothing else of them is told. */
    public Optional<PersonId> colleague(String login) {
        return LoginName.parse(login).flatMap(accounts::bearing).map(Account::person);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param id for the next one given
         * @param lendable the posts one may lend
         */
        record Own(
                PersonId person,
                UUID id,
                LocalDate today,
                List<Delegations.Line> lines,
                List<Post> lendable,
                Map<AgencyId, Agency> agencies)
                implements Outcome {}

        /** @param lends whether the actor may lend for others and end what was lent, or only reads */
        record Administered(List<Delegations.Line> lines, Map<AgencyId, Agency> agencies, boolean lends)
                implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
