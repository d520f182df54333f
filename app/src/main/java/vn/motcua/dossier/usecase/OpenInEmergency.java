package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.Emergencies;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/**
 * Mở hồ sơ khẩn cấp: an officer who must see at once a dossier that another agency has in hand says why and reads it for an
 * hour. They do nothing to it, each look is entered as ever, its owner is told, and somebody reviews it.
 */
@Component
public class OpenInEmergency {
    private final Dossiers dossiers;
    private final Emergencies emergencies;
    private final Access access;
    private final Leaves leaves;

    OpenInEmergency(Dossiers dossiers, Emergencies emergencies, Access access, Leaves leaves) {
        this.dossiers = dossiers;
        this.emergencies = emergencies;
        this.access = access;
        this.leaves = leaves;
    }

    /** Whether this officer could; then pages offer it where the dossier is refused as another agency's. */
    public boolean isOffered(Actor by, Decision.Refused refused) {
        return refused.why() == Decision.Why.OTHER_AGENCY
                && access.wouldAllow(by, DossierPolicy.OPEN_IN_EMERGENCY, Concerning.nothing());
    }

    /** Why an officer may not declare one; whether there is such a dossier is told once they have. */
    @Transactional
    public Optional<Decision.Refused> refusal(Actor by) {
        return access.decide(by, DossierPolicy.OPEN_IN_EMERGENCY, Concerning.nothing())
                        instanceof Decision.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    /**
     * Declares it. Sent twice, it is declared once.
     *
     * @param declaration made with the form
     */
    @Transactional
    public Outcome open(Actor.SignedIn by, DossierId id, UUID declaration, String reason) {
        var found = dossiers.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var dossier = found.get();
        var what = leaves.over(leave(dossier), dossier);
        if (access.decide(by, DossierPolicy.OPEN_IN_EMERGENCY, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = dossier.filing().code().value();
        return switch (emergencies.declare(by, new Emergencies.Wish(declaration, what, code, reason))) {
            case OPEN -> new Outcome.Open();
            case NO_REASON -> new Outcome.ReasonNeeded();
        };
    }

    private static Leave leave(Dossier dossier) {
        return new Leave(DossierPolicy.OPEN_IN_EMERGENCY, dossier.custody().agency());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Open() implements Outcome {}

        record ReasonNeeded() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
