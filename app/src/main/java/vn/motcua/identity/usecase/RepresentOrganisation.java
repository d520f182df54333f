package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.MandateGiven;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Đại diện tổ chức: who signs in for an organisation acts for it, by the word of who proves identities. The word is good for
 * some weeks and is renewed by signing in so again; who no longer can, soon no longer acts.
 */
@Component
class RepresentOrganisation {
    private static final Actor PROGRAM = new Actor.Program("identity.represent-organisation");
    private static final int DAYS = 90;
    /** With so few left, the next sign-in begins them anew. */
    private static final int RENEWED_AT = 60;

    private final Organisations organisations;
    private final Mandates mandates;
    private final EventLog log;

    RepresentOrganisation(Organisations organisations, Mandates mandates, EventLog log) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.log = log;
    }

    /** In the transaction of the sign-in. */
    void confirm(PersonId agent, Assertion.Organisation told, Instant now) {
        var organisation = organisations.confirm(told, now);
        var today = VietnamTime.dateOf(now);
        var lasting = mandates.between(organisation, agent).stream()
                .filter(mandate ->
                        mandate.ground() == Ground.OFFICE && mandate.endedAt().isEmpty())
                .flatMap(mandate -> mandate.term().until().stream())
                .anyMatch(end -> end.isAfter(today.plusDays(RENEWED_AT)));
        if (!lasting) {
            var id = Uuid7.at(now);
            var term = new Mandate.Term(today, Optional.of(today.plusDays(DAYS)));
            var parties = new Mandate.Parties(organisation, agent);
            mandates.add(
                    Mandate.offered(id, parties, Ground.OFFICE, Ground.OFFICE.most(), term)
                            .proved("", now),
                    PROGRAM,
                    now);
            log.append(PROGRAM, new MandateGiven(id, organisation, agent, Ground.OFFICE.key()));
        }
    }
}
