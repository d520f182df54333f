package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.model.Mandate.State;
import vn.motcua.identity.usecase.Mandates.Named;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Trust;
import vn.motcua.shared.VietnamTime;

/** Xem ai thay mặt ai: who acts for me, for whom I act, and who acts for the organisations in whose name I entrust others. */
@Component
public class SeeMandates {
    /** How long a refusal is told. */
    private static final Duration TOLD = Duration.ofDays(60);

    private final Mandates mandates;
    private final Claims claims;
    private final Access access;
    private final Clock clock;

    SeeMandates(Mandates mandates, Claims claims, Access access, Clock clock) {
        this.mandates = mandates;
        this.claims = claims;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Outcome see(Actor.SignedIn by) {
        if (access.decide(by, IdentityPolicy.SEE_MANDATES, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        var held = mandates.heldBy(by.person());
        var organisations = held.stream()
                .filter(each -> each.mandate().state(today) == State.IN_FORCE
                        && each.mandate().trusts().contains(Trust.ENTRUST))
                .flatMap(each -> staff(by, each).stream())
                .toList();
        return new Outcome.Seen(
                today, mandates.givenBy(by.person()), held, organisations, claims.of(by.person(), now.minus(TOLD)));
    }

    private Optional<Organisation> staff(Actor.SignedIn by, Named mandate) {
        var principal = mandate.mandate().parties().principal();
        var decision =
                access.decide(by.actingFor(principal), IdentityPolicy.SEE_MANDATES, Concerning.person(principal));
        return decision instanceof Decision.Allowed
                ? Optional.of(new Organisation(mandate, others(by, principal)))
                : Optional.empty();
    }

    private List<Named> others(Actor.SignedIn by, PersonId principal) {
        return mandates.givenBy(principal).stream()
                .filter(each -> !each.mandate().parties().agent().equals(by.person()))
                .toList();
    }

    /** Tổ chức in whose name one entrusts others, and whom it has entrusted. */
    public record Organisation(Named mandate, List<Named> given) {
        public Organisation {
            given = List.copyOf(given);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param given by which others act for me
         * @param held by which I act for others
         * @param claims that an office is to compare, or has refused of late
         */
        record Seen(
                LocalDate today,
                List<Named> given,
                List<Named> held,
                List<Organisation> organisations,
                List<Claims.Told> claims)
                implements Outcome {
            public Seen {
                given = List.copyOf(given);
                held = List.copyOf(held);
                organisations = List.copyOf(organisations);
                claims = List.copyOf(claims);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
