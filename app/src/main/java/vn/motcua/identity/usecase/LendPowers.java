package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.LendingEnded;
import vn.motcua.identity.PowersLent;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Delegation;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.VietnamTime;

/** Ủy quyền khi vắng mặt: given by whoever is away or, where they cannot, by who administers their agency. */
@Component
public class LendPowers {
    private final Accounts accounts;
    private final Posts posts;
    private final Delegations delegations;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    LendPowers(Accounts accounts, Posts posts, Delegations delegations, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.delegations = delegations;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, it is entered once. */
    @Transactional
    public Outcome lend(Actor by, Delegation wish) {
        var giver = accounts.lock(wish.giver());
        return switch (access.decide(by, IdentityPolicy.LEND_POWERS, concerning(wish))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                refused(wish, giver).orElseGet(() -> {
                    if (delegations.add(wish, clock.instant())) {
                        log.append(
                                by, new PowersLent(wish.id(), wish.giver(), wish.taker(), wish.from(), wish.until()));
                    }
                    return new Outcome.Done();
                });
        };
    }

    /** Ends one before its time. Ended twice, it is told once. */
    @Transactional
    public Outcome end(Actor by, UUID id) {
        var found = delegations.find(id);
        found.ifPresent(lending -> accounts.lock(lending.giver()));
        var what = found.map(LendPowers::concerning).orElseGet(Concerning::nothing);
        return switch (access.decide(by, IdentityPolicy.END_LENDING, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                found.filter(lending -> delegations.end(id, clock.instant()))
                        .ifPresent(lending -> log.append(by, new LendingEnded(id, lending.giver(), lending.taker())));
                yield new Outcome.Done();
            }
        };
    }

    private Optional<Outcome> refused(Delegation wish, Optional<Account> giver) {
        var today = VietnamTime.dateOf(clock.instant());
        if (wish.from().isBefore(today)) {
            return Optional.of(new Outcome.InThePast());
        }
        if (wish.lendsReserved() || giver.isEmpty() || !holds(wish)) {
            return Optional.of(new Outcome.NotTheirsToLend());
        }
        return isOfficer(wish.taker(), wish.from(), giver.get().practice())
                ? Optional.empty()
                : Optional.of(new Outcome.NoOfficer());
    }

    private boolean holds(Delegation wish) {
        var held = posts.of(wish.giver()).stream()
                .filter(post -> post.agency().equals(wish.agency()) && post.heldOn(wish.from()))
                .map(Post::role)
                .collect(Collectors.toSet());
        return held.containsAll(wish.roles());
    }

    /** Who practises lends to those who practise, and to nobody else. */
    private boolean isOfficer(PersonId person, LocalDate day, boolean practice) {
        return accounts.find(person)
                        .filter(account -> !account.closed() && account.practice() == practice)
                        .isPresent()
                && posts.of(person).stream().anyMatch(post -> post.heldOn(day));
    }

    private static Concerning concerning(Delegation lending) {
        return new Concerning(Optional.of(lending.id()), Optional.of(lending.agency()), Optional.of(lending.giver()));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** It would begin before today: nobody stood in for anybody in hindsight. */
        record InThePast() implements Outcome {}

        /** The giver does not hold these roles there on the first day, or they are not to be lent. */
        record NotTheirsToLend() implements Outcome {}

        /** Whoever stands in holds a post themselves. */
        record NoOfficer() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
