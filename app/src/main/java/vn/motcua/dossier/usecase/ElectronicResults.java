package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnWay;

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

    /** Whether this paper is one that does not leave the house. */
    boolean withholds(PaperKind kind, Dossier dossier) {
        return kind == PaperKind.RESULT && !areReleased(dossier.filing().isPractice());
    }

    /** The ways on which a result leaves the house: everybody comes for it or has it posted. */
    List<ReturnWay> ways(boolean practice) {
        return Stream.of(ReturnWay.values())
                .filter(way -> way != ReturnWay.ELECTRONIC || areReleased(practice))
                .toList();
    }
}
