package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.ClaimRefused;
import vn.motcua.identity.MandateGiven;
import vn.motcua.identity.model.Claim;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Đối chiếu lời khai về quyền thay mặt: an officer of the agency finds the paper to show it, or says why not. */
@Component
public class DecideClaim {
    /** The most characters of a reason. */
    public static final int LONGEST_REMARK = 500;

    private final Claims claims;
    private final Principals principals;
    private final Mandates mandates;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    DecideClaim(Claims claims, Principals principals, Mandates mandates, Access access, EventLog log, Clock clock) {
        this.claims = claims;
        this.principals = principals;
        this.mandates = mandates;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** From now on it counts. */
    @Transactional
    public Outcome confirm(Actor.SignedIn by, UUID id) {
        return decide(by, id, (claim, now) -> {
            var known = principals.bearing(claim.principal().citizenId());
            if (known.filter(person -> !claim.principal().isCalled(person.fullName()))
                    .isPresent()) {
                return new Outcome.OtherName();
            }
            var principal =
                    known.map(Principals.Known::person).orElseGet(() -> principals.enter(claim.principal(), now));
            if (principal.equals(claim.agent())) {
                return new Outcome.Oneself();
            }
            claims.decide(id, true, "", by.person(), now);
            mandates.add(claim.confirmed(principal, VietnamTime.dateOf(now), now), by, now);
            log.append(
                    by,
                    new MandateGiven(
                            id, principal, claim.agent(), claim.ground().key()));
            return new Outcome.Decided();
        });
    }

    @Transactional
    public Outcome refuse(Actor.SignedIn by, UUID id, String remark) {
        var reason = Text.clean(remark);
        if (reason.isEmpty() || reason.length() > LONGEST_REMARK) {
            return new Outcome.ReasonNeeded();
        }
        return decide(by, id, (claim, now) -> {
            claims.decide(id, false, reason, by.person(), now);
            log.append(by, new ClaimRefused(id, claim.agent()));
            return new Outcome.Decided();
        });
    }

    private Outcome decide(Actor.SignedIn by, UUID id, BiFunction<Claim, Instant, Outcome> what) {
        var found = claims.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var claim = found.get();
        var concerning = new Concerning(Optional.of(id), Optional.of(claim.agency()), Optional.of(claim.agent()));
        if (access.decide(by, IdentityPolicy.DECIDE_CLAIM, concerning) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return claim.agent().equals(by.person()) ? new Outcome.SamePerson() : what.apply(claim, clock.instant());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Decided() implements Outcome {}

        /** Somebody who bears this number is called otherwise. */
        record OtherName() implements Outcome {}

        /** The number is that of the one who says so. */
        record Oneself() implements Outcome {}

        /** Nobody decides about themselves. */
        record SamePerson() implements Outcome {}

        record ReasonNeeded() implements Outcome {}

        /** There is none, or it is decided. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
