package vn.motcua.dossier.usecase;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/**
 * Quyền trong việc xin ý kiến: whoever may do the step asks, as part of doing it; whoever could do a step of that role at the
 * agency that is asked answers.
 */
@Component
class OpinionLeave {
    private final Leaves leaves;

    OpinionLeave(Leaves leaves) {
        this.leaves = leaves;
    }

    Decision toAsk(Actor by, Dossier dossier) {
        return leaves.decide(by, held(dossier.custody()), dossier);
    }

    Decision toGive(Actor by, Dossier dossier, Opinion opinion) {
        return leaves.decide(by, held(opinion.asked().to()), dossier);
    }

    /** Who asked, or who has the dossier by now. */
    Decision toWithdraw(Actor by, Dossier dossier, Opinion opinion) {
        var mine = Stream.of(dossier.custody(), opinion.asked().from())
                .map(OpinionLeave::held)
                .filter(leave -> leaves.wouldAllow(by, leave, dossier))
                .findFirst()
                .orElseGet(() -> held(dossier.custody()));
        return leaves.decide(by, mine, dossier);
    }

    boolean mayAsk(Actor by, Dossier dossier) {
        return dossier.standing().stage() == Stage.IN_HAND && leaves.wouldAllow(by, held(dossier.custody()), dossier);
    }

    boolean mayGive(Actor by, Dossier dossier, Opinion opinion) {
        return opinion.isAwaited(dossier.standing().stage())
                && leaves.wouldAllow(by, held(opinion.asked().to()), dossier);
    }

    boolean mayWithdraw(Actor by, Dossier dossier, Opinion opinion) {
        return opinion.isAwaited(dossier.standing().stage())
                && Stream.of(dossier.custody(), opinion.asked().from())
                        .anyMatch(office -> leaves.wouldAllow(by, held(office), dossier));
    }

    private static Leave held(Custody office) {
        return new Leave(DossierPolicy.handleAs(office.role()), office.agency());
    }
}
