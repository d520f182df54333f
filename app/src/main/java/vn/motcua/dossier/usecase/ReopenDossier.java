package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;

/**
 * Mở lại hồ sơ whose result is wrong: a leader says why, and it is prepared, decided and given out anew. What was decided
 * first stays readable, and whether the work was on time stays as it was.
 */
@Component
public class ReopenDossier {
    private final Docket docket;
    private final Dossiers dossiers;
    private final PinnedProcedures procedures;

    ReopenDossier(Docket docket, Dossiers dossiers, PinnedProcedures procedures) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.procedures = procedures;
    }

    /** The note says what is wrong, as the citizen will read it. */
    @Transactional
    public Handled reopen(Errand errand) {
        return docket.run(errand, Verb.REOPEN, (dossier, now) -> reopen(errand, dossier, now));
    }

    private Handled reopen(Errand errand, Dossier dossier, Instant now) {
        var course = Course.of(procedures.of(dossier).process());
        return course.preparedLast()
                .map(step -> dossier.reopen(step, course, at(step, dossier), now))
                .map(outcome -> docket.enter(errand, dossier, outcome))
                .orElseGet(() -> new Handled.NotPossible(new Outcome.NoSuchStep()));
    }

    /** Who had it at that step has it again. */
    private AgencyId at(int step, Dossier dossier) {
        List<Passage> way = dossiers.passages(dossier.id());
        return way.stream()
                .filter(passage -> passage.step().equals(Optional.of(step)))
                .reduce((_, later) -> later)
                .map(Passage::custody)
                .map(Custody::agency)
                .orElse(dossier.custody().agency());
    }
}
