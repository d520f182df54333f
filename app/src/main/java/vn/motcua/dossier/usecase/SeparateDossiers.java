package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierSeparated;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Merging;
import vn.motcua.dossier.model.Merging.Hindrance;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.EventLog;

/**
 * Huỷ khai trùng: a mistaken declaration is taken back while the other dossier is not decided. The dossier goes on where it
 * stood, with whoever had it, and what was promised stays promised, for that it lay still was no fault of its owner. What was
 * taken over stays with the other one as well: it was handed in for the same.
 */
@Component
public class SeparateDossiers {
    private final Docket docket;
    private final Dossiers dossiers;
    private final Merges merges;
    private final PinnedProcedures procedures;
    private final DraftSilence silence;
    private final EventLog log;

    SeparateDossiers(
            Docket docket,
            Dossiers dossiers,
            Merges merges,
            PinnedProcedures procedures,
            DraftSilence silence,
            EventLog log) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.merges = merges;
        this.procedures = procedures;
        this.silence = silence;
        this.log = log;
    }

    /** The errand is about the one that ended. */
    @Transactional
    public Handled separate(Errand errand) {
        // Which other one to lock must be read first; what has changed since is told by the number of moves.
        merges.of(errand.dossier()).ifPresent(done -> MergeDossiers.lock(dossiers, done.duplicate(), done.kept()));
        return docket.run(
                errand,
                Verb.SEPARATE,
                (dossier, now) -> merges.of(dossier.id())
                        .map(done -> separate(errand, dossier, done, now))
                        .orElseGet(() -> not(Hindrance.NOT_MERGED)));
    }

    private Handled separate(Errand errand, Dossier dossier, Merging done, Instant now) {
        var kept = dossiers.find(done.kept()).orElseThrow();
        var course = Course.of(procedures.of(kept).process());
        if (done.isDecidedSince(dossiers.passages(kept.id()), course)) {
            return not(Hindrance.DECIDED);
        }
        var before = before(done, dossiers.passages(dossier.id()));
        var standing =
                Merging.standing(before, () -> silence.until(dossier.filing().desk(), now));
        var handled = docket.enter(errand, dossier, dossier.separate(standing, before.custody(), now));
        if (handled instanceof Handled.Done(var open)) {
            merges.takeBack(done);
            log.append(Leave.actor(Verb.SEPARATE, errand.by(), open), fact(done, open));
        }
        return handled;
    }

    private static Passage before(Merging done, List<Passage> way) {
        return way.stream()
                .filter(passage -> passage.number() == done.move() - 1)
                .findFirst()
                .orElseThrow();
    }

    private static Handled not(Hindrance why) {
        return new Handled.NotPossible(new Outcome.NotMerged(why));
    }

    private static DossierSeparated fact(Merging done, Dossier open) {
        var filing = open.filing();
        return new DossierSeparated(
                done.kept(),
                open.id(),
                filing.desk(),
                open.acceptance().map(Acceptance::at),
                filing.channel().national(),
                filing.assisted());
    }
}
