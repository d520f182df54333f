package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.Rebalances.Fate;
import vn.motcua.dossier.usecase.Rebalances.Given;
import vn.motcua.dossier.usecase.Rebalances.Moved;
import vn.motcua.dossier.usecase.Rebalances.Rebalance;
import vn.motcua.dossier.usecase.ShareOutWork.Wish;
import vn.motcua.shared.Actor;

/** Chuyển một việc, và trả lại: one dossier of many that change hands at once, in a transaction of its own. */
@Component
class ShiftWork {
    private final Dossiers dossiers;
    private final Assignments assignments;
    private final Wordings wordings;
    private final AssignDossier assignDossier;
    private final Rebalances rebalances;

    ShiftWork(
            Dossiers dossiers,
            Assignments assignments,
            Wordings wordings,
            AssignDossier assignDossier,
            Rebalances rebalances) {
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.wordings = wordings;
        this.assignDossier = assignDossier;
        this.rebalances = rebalances;
    }

    /** Asked for twice, it is done once. What there is not is left out. */
    @Transactional
    public void give(Actor by, Rebalance rebalance, Wish wanted, String reason) {
        dossiers.lock(wanted.dossier())
                .filter(dossier -> rebalances.move(rebalance.id(), dossier.id()).isEmpty())
                .ifPresent(dossier -> rebalances.add(rebalance.id(), given(by, rebalance, dossier, wanted, reason)));
    }

    private Moved given(Actor by, Rebalance rebalance, Dossier dossier, Wish wanted, String reason) {
        var present = present(dossier);
        var isStillTheirs = dossier.custody().agency().equals(rebalance.agency())
                && present.filter(each -> each.to().equals(wanted.from())).isPresent();
        var fate = isStillTheirs ? fate(assignDossier.assign(by, dossier.id(), wanted.to(), reason)) : Fate.OVERTAKEN;
        var stamp = Optional.of(fate)
                .filter(Fate.GIVEN::equals)
                .map(_ -> new Given(last(dossier).orElseThrow().number(), dossier.moves()));
        return new Moved(dossier.id(), wanted.from(), wanted.to(), fate, stamp, Optional.empty());
    }

    /** Back to whom it was taken from, unless somebody has touched it since. */
    @Transactional
    public void takeBack(Actor by, Rebalance rebalance, DossierId id, String reason) {
        dossiers.lock(id)
                .ifPresent(dossier -> rebalances
                        .move(rebalance.id(), id)
                        .filter(moved -> moved.undone().isEmpty())
                        .ifPresent(moved -> moved.given().ifPresent(given -> {
                            var fate = isUntouched(dossier, given)
                                    ? fate(assignDossier.assign(by, id, moved.from(), reason))
                                    : Fate.OVERTAKEN;
                            rebalances.undone(rebalance.id(), id, fate);
                        })));
    }

    private boolean isUntouched(Dossier dossier, Given given) {
        return dossier.moves() == given.moves()
                && last(dossier)
                        .filter(each -> each.number() == given.number()
                                && wordings.last(dossier.id())
                                        .filter(wording -> wording.at()
                                                .isAfter(each.office().since()))
                                        .isEmpty())
                        .isPresent();
    }

    private static Fate fate(AssignDossier.Outcome outcome) {
        return switch (outcome) {
            case AssignDossier.Outcome.Done _ -> Fate.GIVEN;
            case AssignDossier.Outcome.NotThere _ -> Fate.NOT_THERE;
            case AssignDossier.Outcome.NotAllowed _ -> Fate.NOT_ALLOWED;
            case AssignDossier.Outcome.Closed _, AssignDossier.Outcome.Unknown _ -> Fate.OVERTAKEN;
            case AssignDossier.Outcome.ReasonNeeded _ ->
                throw new IllegalArgumentException("work is given to others for a reason");
        };
    }

    private Optional<Assignment> present(Dossier dossier) {
        return Assignment.present(assignments.of(dossier.id()), dossier.custody());
    }

    private Optional<Assignment> last(Dossier dossier) {
        List<Assignment> all = assignments.of(dossier.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
