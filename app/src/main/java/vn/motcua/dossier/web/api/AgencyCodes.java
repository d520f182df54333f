package vn.motcua.dossier.web.api;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Programs know agencies by their codes. */
@Component
class AgencyCodes {
    private final Agencies agencies;

    AgencyCodes(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The code that the agency bore then. */
    String of(AgencyId id, Instant then) {
        return agencies.find(id, VietnamTime.dateOf(then)).map(Agency::code).orElseGet(id::toString);
    }

    Optional<AgencyId> read(String code) {
        return agencies.known(code);
    }
}
