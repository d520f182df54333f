package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.VietnamTime;

/**
 * Tầm với: at which agencies somebody may do something. Asked of the rules themselves, agency by agency, so that no list shows,
 * and no form offers, anything else than what the act behind it allows.
 */
@Component
class Reach {
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    Reach(Agencies agencies, Access access, Clock clock) {
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    Extent of(Actor by, String action) {
        return access.wouldAllow(by, action, Concerning.nothing())
                ? new Extent(Optional.empty())
                : new Extent(Optional.of(among(agencies.on(VietnamTime.dateOf(clock.instant())), by, action).stream()
                        .map(Agency::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** All agencies of today, to be named by. */
    Map<AgencyId, Agency> named() {
        return agencies.on(VietnamTime.dateOf(clock.instant())).stream()
                .collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    /** Those of these agencies at which it may be done. */
    List<Agency> among(List<Agency> all, Actor by, String action) {
        return all.stream()
                .filter(agency -> access.wouldAllow(by, action, Concerning.agency(agency.id())))
                .toList();
    }

    /** @param agencies empty if anywhere */
    record Extent(Optional<Set<AgencyId>> agencies) {

        /** What a list of all of this is about: one of the agencies, where it is not the whole house. */
        Concerning concerning() {
            return agencies.flatMap(all -> all.stream().findFirst())
                    .map(Concerning::agency)
                    .orElseGet(Concerning::nothing);
        }
    }
}
