package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.MandateGiven;
import vn.motcua.identity.model.Claim;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/**
 * Giúp hàng xóm: a member of a community team fills in and files for somebody who has no account, some days long, by a paper
 * that the neighbour signed. They see nothing of the neighbour's but what they filled in themselves.
 */
@Component
public class HelpNeighbour {
    /** The most days. */
    public static final int LONGEST = 30;

    private final Principals principals;
    private final Mandates mandates;
    private final Allowance allowance;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    HelpNeighbour(
            Principals principals, Mandates mandates, Allowance allowance, Access access, EventLog log, Clock clock) {
        this.principals = principals;
        this.mandates = mandates;
        this.allowance = allowance;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Why somebody may not; empty for a member of a team. */
    @Transactional
    public Optional<Decision.Refused> refusal(Actor.SignedIn by) {
        return access.decide(by, IdentityPolicy.HELP_NEIGHBOUR, Concerning.nothing())
                        instanceof Decision.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    /** Sent twice, it is entered once. */
    @Transactional
    public Outcome help(Actor.SignedIn by, Wish wish) {
        var refusal = refusal(by);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var until = allowance.takeSearch(by.person());
        if (until.isPresent()) {
            return new Outcome.TooManyAttempts(until.get());
        }
        var known = principals.bearing(wish.neighbour().citizenId());
        if (known.filter(Principals.Known::hasAccount).isPresent()) {
            return new Outcome.HasAccount();
        }
        if (known.filter(person -> !wish.neighbour().isCalled(person.fullName()))
                .isPresent()) {
            return new Outcome.OtherName();
        }
        var now = clock.instant();
        var neighbour = known.map(Principals.Known::person).orElseGet(() -> principals.enter(wish.neighbour(), now));
        enter(by, neighbour, wish, now);
        return new Outcome.Entered();
    }

    private void enter(Actor.SignedIn by, PersonId neighbour, Wish wish, Instant now) {
        var today = VietnamTime.dateOf(now);
        var term = new Mandate.Term(today, Optional.of(today.plusDays(wish.days())));
        var mandate = Mandate.offered(
                        wish.id(), new Mandate.Parties(neighbour, by.person()), Ground.HELP, Ground.HELP.most(), term)
                .proved(wish.consent(), now);
        if (mandates.add(mandate, by, now)) {
            log.append(by.actingFor(neighbour), new MandateGiven(wish.id(), neighbour, by.person(), Ground.HELP.key()));
        }
    }

    /**
     * Điều muốn giúp.
     *
     * @param id made with the form
     * @param consent the paper by which the neighbour agreed, and when
     */
    public record Wish(UUID id, Claim.Principal neighbour, String consent, int days) {
        public Wish {
            if (days < 1 || days > LONGEST || consent.isEmpty()) {
                throw new IllegalArgumentException("help is agreed to, for " + days + " days");
            }
        }

        @Override
        public String toString() {
            return "Wish[" + id + "]";
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Entered() implements Outcome {}

        /** They can sign in, and so decide for themselves whom to trust. */
        record HasAccount() implements Outcome {}

        /** Somebody who bears this number is called otherwise. */
        record OtherName() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
