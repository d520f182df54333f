package vn.motcua.dossier.usecase;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Kết quả bản điện tử: in production none leaves the house before it can be signed; one made for practice is nobody's. */
@Component
class ElectronicResults {
    private final boolean production;

    ElectronicResults(Environment environment) {
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    /** @param practice whether the dossier was made for practice */
    boolean areReleased(boolean practice) {
        return practice || !production;
    }
}
