package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;

/** Trả kết quả at the desk, by post or electronically: the dossier ends, and it is written down how and to whom. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 22")
public class GiveOutResult {
    private final Docket docket;
    private final Handovers handovers;
    private final ElectronicResults electronic;

    GiveOutResult(Docket docket, Handovers handovers, ElectronicResults electronic) {
        this.docket = docket;
        this.handovers = handovers;
        this.electronic = electronic;
    }

    /**
     * The note says whatever else is to be remembered of it.
     *
     * @param handover the way it was truly given
     */
    @Transactional
    public Handled giveOut(Errand errand, Optional<Handover> handover) {
        return docket.run(
                errand,
                Verb.GIVE_OUT,
                (dossier, now) -> handover.filter(Handover::isKnown)
                        .map(known -> giveOut(errand, dossier, known, now))
                        .orElseGet(Handled.HandoverNeeded::new));
    }

    private Handled giveOut(Errand errand, Dossier dossier, Handover handover, Instant now) {
        if (handover.way() == ReturnWay.ELECTRONIC
                && !electronic.areReleased(dossier.filing().isPractice())) {
            return new Handled.Unsigned();
        }
        var handled = docket.enter(errand, dossier, dossier.giveOut(now));
        if (handled instanceof Handled.Done(var given)) {
            handovers.add(given.id(), given.moves(), handover);
        }
        return handled;
    }
}
