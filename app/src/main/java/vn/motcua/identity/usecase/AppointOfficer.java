package vn.motcua.identity.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.OfficerAppointed;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.Standing;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.VietnamTime;

/** Bố trí vị trí công tác. */
@Component
public class AppointOfficer {
    private final Accounts accounts;
    private final Posts posts;
    private final Agencies agencies;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    AppointOfficer(Accounts accounts, Posts posts, Agencies agencies, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.agencies = agencies;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, it is done once: the post's id is the request's. */
    @Transactional
    public Outcome appoint(Actor by, PersonId person, Post post) {
        var account = accounts.lock(person);
        var standing = Standing.of(posts.of(person), VietnamTime.dateOf(clock.instant()));
        return switch (decide(by, actionOn(by, standing, person, post), person, post)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> appointAllowed(by, account.orElseThrow(() -> new AccountNotFound(person)), post);
        };
    }

    private Outcome appointAllowed(Actor by, Account account, Post post) {
        if (posts.find(post.id()).isPresent()) {
            return new Outcome.AlreadyAppointed();
        }
        if (account.closed()) {
            return new Outcome.AccountIsClosed();
        }
        if (!exists(post)) {
            return new Outcome.NoSuchAgency();
        }
        if (posts.overlaps(account.person(), post)) {
            return new Outcome.HoldsItAlready();
        }
        if (Standing.auditsItself(posts.of(account.person()), post)) {
            return new Outcome.AuditsItself();
        }
        enter(by, account.person(), post);
        return new Outcome.Appointed();
    }

    /** Whoever serves nowhere yet, or elsewhere too, is a stranger, and comes under an administrator by no post of their giving. */
    private String actionOn(Actor by, Standing standing, PersonId person, Post post) {
        if (isReserved(post)) {
            return IdentityPolicy.APPOINT_ADMINISTRATOR;
        }
        var theirs = !standing.agencies().isEmpty()
                && standing.agencies().stream()
                        .allMatch(agency ->
                                access.wouldAllow(by, IdentityPolicy.APPOINT, Standing.at(post.id(), agency, person)));
        return theirs ? IdentityPolicy.APPOINT : IdentityPolicy.APPOINT_STRANGER;
    }

    /** Whether somebody may give this first post to a person they enter themselves. */
    Decision mayAppointNew(Actor by, PersonId person, Post first) {
        var action = isReserved(first) ? IdentityPolicy.APPOINT_ADMINISTRATOR : IdentityPolicy.APPOINT;
        return decide(by, action, person, first);
    }

    private Decision decide(Actor by, String action, PersonId person, Post post) {
        return access.decide(by, action, Standing.at(post.id(), post.agency(), person));
    }

    private static boolean isReserved(Post post) {
        return Presence.RESERVED.contains(post.role());
    }

    boolean exists(Post post) {
        return agencies.find(post.agency(), post.from()).isPresent();
    }

    void enter(Actor by, PersonId person, Post post) {
        posts.add(person, post);
        log.append(
                by,
                new OfficerAppointed(
                        person, post.id(), post.role(), post.agency(), post.from(), post.until(), post.fields()));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Appointed() implements Outcome {}

        record AlreadyAppointed() implements Outcome {}

        record AccountIsClosed() implements Outcome {}

        /** The person holds the same post on one of these days. */
        record HoldsItAlready() implements Outcome {}

        /** Whoever reads what administrators did would be one of them. */
        record AuditsItself() implements Outcome {}

        /** The agency does not exist on the first day of the post. */
        record NoSuchAgency() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
