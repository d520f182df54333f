package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/**
 * Chuẩn bị quyết định: what an empty form needs. Its id is made before anything is sent, so that a form sent twice is
 * known; and leave is asked before, so that nobody fills in a form that will be refused.
 */
@Component
public class PrepareDecision {
    private final Atlas atlas;
    private final Access access;
    private final Clock clock;

    PrepareDecision(Atlas atlas, Access access, Clock clock) {
        this.atlas = atlas;
        this.access = access;
        this.clock = clock;
    }

    public Blank blank() {
        return new Blank(Uuid7.at(clock.instant()), atlas.now());
    }

    /** Whether they may decide on units at all. */
    public Decision toDecideUnits(Actor by) {
        return access.decide(by, OrganisationPolicy.DECIDE_UNITS, Concerning.nothing());
    }

    /** Whether they may found an agency. */
    public Decision toFoundAgency(Actor by) {
        return access.decide(by, OrganisationPolicy.FOUND, Concerning.nothing());
    }

    /** Whether they may decide on agencies at all. */
    public Decision toDecideAgency(Actor by, AgencyId agency) {
        return access.decide(by, OrganisationPolicy.DECIDE_AGENCY, Concerning.agency(agency));
    }

    /** Mẫu trống. */
    public record Blank(UUID id, Gazetteer gazetteer) {}
}
