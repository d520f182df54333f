package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyDescribed;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/** Sửa thông tin phục vụ: from today on; what was told before stays known. */
@Component
public class DescribeAgency {
    private final AgencyRegister register;
    private final Agencies agencies;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    DescribeAgency(AgencyRegister register, Agencies agencies, Access access, EventLog log, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome describe(Actor by, AgencyId agency, AgencyProfile profile) {
        register.hold(agency);
        return switch (access.decide(by, OrganisationPolicy.DESCRIBE_AGENCY, Concerning.agency(agency))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> described(by, agency, profile);
        };
    }

    private Outcome described(Actor by, AgencyId agency, AgencyProfile profile) {
        var today = VietnamTime.dateOf(clock.instant());
        if (agencies.find(agency, today).isEmpty()) {
            return new Outcome.NoSuchAgency();
        }
        if (profile.host().isPresent()
                && centre(agency, profile.host().get(), today).isEmpty()) {
            return new Outcome.HostIsNoCentre();
        }
        if (!agencies.profile(agency, today).equals(Optional.of(profile))) {
            register.describe(agency, profile, today);
            log.append(by, new AgencyDescribed(agency, today));
        }
        return new Outcome.Described();
    }

    /** Counters belong to service centres, and nobody is a guest at their own. */
    private Optional<Agency> centre(AgencyId guest, AgencyId host, LocalDate today) {
        return agencies.find(host, today)
                .filter(found -> found.kind() == Agency.Kind.SERVICE_CENTRE)
                .filter(found -> !found.id().equals(guest));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Described() implements Outcome {}

        record NoSuchAgency() implements Outcome {}

        /** Counters belong to service centres. */
        record HostIsNoCentre() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
