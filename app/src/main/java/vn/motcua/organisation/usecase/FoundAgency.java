package vn.motcua.organisation.usecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyDescribed;
import vn.motcua.organisation.AgencyFounded;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Founding;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Thành lập cơ quan. */
@Component
class FoundAgency implements Founding {
    private final Register register;
    private final AgencyRegister profiles;
    private final Access access;
    private final EventLog log;

    FoundAgency(Register register, AgencyRegister profiles, Access access, EventLog log) {
        this.register = register;
        this.profiles = profiles;
        this.access = access;
        this.log = log;
    }

    @Override
    @Transactional
    public Outcome found(Actor by, Agency details, LocalDate from) {
        return switch (access.decide(by, OrganisationPolicy.FOUND, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> foundAllowed(by, details, from);
        };
    }

    @Override
    @Transactional
    public Outcome found(Actor by, Agency details, AgencyProfile profile, LocalDate from) {
        var outcome = found(by, details, from);
        if (outcome instanceof Outcome.Founded) {
            profiles.describe(details.id(), profile, from);
            log.append(by, new AgencyDescribed(details.id(), from));
        }
        return outcome;
    }

    private Outcome foundAllowed(Actor by, Agency details, LocalDate from) {
        if (register.knows(details.id())) {
            return new Outcome.AlreadyFounded(details.id());
        }
        if (register.bears(details.code(), from)) {
            return new Outcome.CodeTaken(details.code());
        }
        if (!register.enter(details.id())) {
            // Somebody founded it since the first look; the insert waited for that transaction to end.
            return new Outcome.AlreadyFounded(details.id());
        }
        register.addVersion(details, from);
        log.append(by, new AgencyFounded(details.id(), details.code(), from));
        return new Outcome.Founded(details.id());
    }
}
