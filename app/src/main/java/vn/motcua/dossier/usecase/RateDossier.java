package vn.motcua.dossier.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRated;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Satisfaction;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Uuid7;

/**
 * Đánh giá: whoever got the result says once how it was. That they did is kept beside the dossier; what they said is told
 * by the program without either, so that nobody need fear the next visit.
 */
@Component
@LegalBasis("Quyết định 766/QĐ-TTg, nhóm chỉ số mức độ hài lòng")
public class RateDossier {
    private static final String TASK = "dossier.rate";

    private final Dossiers dossiers;
    private final Ratings ratings;
    private final Leaves leaves;
    private final EventLog log;
    private final Clock clock;

    RateDossier(Dossiers dossiers, Ratings ratings, Leaves leaves, EventLog log, Clock clock) {
        this.dossiers = dossiers;
        this.ratings = ratings;
        this.leaves = leaves;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome rate(Actor by, DossierId id, Satisfaction satisfaction) {
        return dossiers.lock(id).map(dossier -> rate(by, dossier, satisfaction)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome rate(Actor by, Dossier dossier, Satisfaction satisfaction) {
        var desk = dossier.filing().desk();
        if (leaves.decide(by, new Leave(DossierPolicy.RATE, desk), dossier) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (dossier.standing().stage() != Stage.RETURNED) {
            return new Outcome.NotYet();
        }
        if (!ratings.enter(dossier.id())) {
            return new Outcome.RatedBefore();
        }
        var program = new Actor.Program(TASK, dossier.filing().isPractice());
        log.append(program, new DossierRated(Uuid7.at(clock.instant()), desk, satisfaction.key()));
        return new Outcome.Rated();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Rated() implements Outcome {}

        /** Once is enough, and the first word stands. */
        record RatedBefore() implements Outcome {}

        /** The result has not been given out. */
        record NotYet() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
