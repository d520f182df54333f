package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.MandateClaimed;
import vn.motcua.identity.model.Claim;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/**
 * Khai quyền thay mặt: a parent, a guardian or who has a written authority names the paper; an office compares it with its
 * registers before it counts. Nothing is copied or sent: the office looks where the paper came from.
 */
@Component
@LegalBasis("Bộ luật Dân sự 2015, Điều 136 và Điều 140")
public class ClaimMandate {
    /** How many may wait at once. */
    public static final int MOST = 10;

    private final Claims claims;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ClaimMandate(Claims claims, Accounts accounts, Agencies agencies, Access access, EventLog log, Clock clock) {
        this.claims = claims;
        this.accounts = accounts;
        this.agencies = agencies;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** The agencies that people come to, which compare. */
    public List<Agency> offices() {
        return agencies.on(today()).stream()
                .filter(agency -> agency.reception().isPresent())
                .toList();
    }

    public LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** Sent twice, it is said once. */
    @Transactional
    public Outcome claim(Actor.SignedIn by, BiFunction<PersonId, Instant, Claim> wanted) {
        accounts.lock(by.person());
        if (access.decide(by, IdentityPolicy.CLAIM_MANDATE, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (claims.countWaiting(by.person()) >= MOST) {
            return new Outcome.TooMany();
        }
        var claim = wanted.apply(by.person(), clock.instant());
        if (claims.add(claim)) {
            log.append(
                    by,
                    new MandateClaimed(claim.id(), by.person(), claim.ground().key(), claim.agency()));
        }
        return new Outcome.Claimed();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Claimed() implements Outcome {}

        record TooMany() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
