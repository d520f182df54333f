package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.MandateEnded;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.usecase.Mandates.Named;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/** Thu hồi tại quầy: who has no account takes back at the counter what lets others act for them. */
@Component
public class MandatesAtDesk {
    private final Principals principals;
    private final Mandates mandates;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    MandatesAtDesk(Principals principals, Mandates mandates, Access access, EventLog log, Clock clock) {
        this.principals = principals;
        this.mandates = mandates;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Who may act today for the one who stands at the counter; in no transaction, for it is a look. */
    public Outcome see(Actor.SignedIn by, CitizenId citizenId) {
        var known = principals.bearing(citizenId);
        var what = known.map(person -> Concerning.person(person.person())).orElseGet(Concerning::nothing);
        if (access.decide(by, IdentityPolicy.SEE_MANDATES_AT_DESK, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var today = VietnamTime.dateOf(clock.instant());
        return new Outcome.Seen(known.stream()
                .flatMap(person -> mandates.givenBy(person.person()).stream())
                .filter(named -> named.mandate().isOpen(today))
                .toList());
    }

    @Transactional
    public Outcome end(Actor.SignedIn by, UUID id) {
        var found = mandates.lock(id);
        var what = found.map(Mandate::parties).map(Mandate.Parties::principal);
        if (access.decide(
                        by,
                        IdentityPolicy.END_MANDATE_AT_DESK,
                        what.map(Concerning::person).orElseGet(Concerning::nothing))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        found.filter(mandate -> mandate.isOpen(VietnamTime.dateOf(now))).ifPresent(mandate -> {
            mandates.end(id, by, now);
            var parties = mandate.parties();
            log.append(by, new MandateEnded(id, parties.principal(), parties.agent()));
        });
        return new Outcome.Seen(List.of());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(List<Named> open) implements Outcome {
            public Seen {
                open = List.copyOf(open);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
