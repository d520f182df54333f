package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.document.Files;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Renewal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/**
 * Chuyển bản khai sang phiên bản mới: what was begun under a revision that has ended goes on under the one in force. Nothing
 * typed is lost without being told; a paper that is asked for no longer is let go. What has been filed keeps the revision it was filed under.
 */
@Component
public class BringForward {
    private final Drawer drawer;
    private final PinnedProcedures procedures;
    private final Offer offer;
    private final Files files;
    private final DraftLeave leave;
    private final Clock clock;

    BringForward(Drawer drawer, PinnedProcedures procedures, Offer offer, Files files, DraftLeave leave, Clock clock) {
        this.drawer = drawer;
        this.procedures = procedures;
        this.offer = offer;
        this.files = files;
        this.leave = leave;
        this.clock = clock;
    }

    /** What would become different. */
    @Transactional
    public Outcome see(Actor by, DraftId id) {
        return withOwn(by, drawer.find(id), draft -> compare(draft, today()));
    }

    /**
     * Brings it forward.
     *
     * @param edits the edition of the draft that was on the screen
     * @param to the revision that was on the screen
     */
    @Transactional
    public Outcome bring(Actor by, DraftId id, int edits, RevisionId to) {
        return withOwn(by, drawer.lock(id), draft -> switch (compare(draft, today())) {
            case Outcome.Behind behind when behind.isSeenAs(edits, to) -> bring(by, draft, behind.newer());
            case Outcome other -> other;
        });
    }

    private Outcome bring(Actor by, Draft draft, Revision newer) {
        var now = clock.instant();
        var renewal = renewal(draft, newer.procedure());
        for (var paper : drawer.everyPaper(draft.id())) {
            renewal.place(paper.place())
                    .ifPresentOrElse(place -> drawer.movePaper(draft.id(), paper.number(), place), () -> {
                        drawer.dropPaper(draft.id(), paper.number(), now);
                        files.discard(by, paper.file());
                    });
        }
        var situation = renewal.situation(draft.situation());
        drawer.bringForward(draft.id(), newer, situation.orElse(0), now);
        return new Outcome.Current(drawer.find(draft.id()).orElseThrow(), situation.isEmpty());
    }

    private Outcome compare(Draft draft, LocalDate today) {
        return procedures
                .newer(draft, today)
                .<Outcome>map(newer -> behind(draft, newer, today))
                .orElseGet(() -> new Outcome.Current(draft, false));
    }

    private Outcome.Behind behind(Draft draft, Revision newer, LocalDate today) {
        var renewal = renewal(draft, newer.procedure());
        var places =
                drawer.everyPaper(draft.id()).stream().map(Drawer.Placed::place).toList();
        return new Outcome.Behind(
                draft,
                newer,
                renewal.changes(draft.situation(), today),
                new Outcome.Loss(renewal.left(draft.answers()), renewal.leftPapers(places)),
                offer.obstacle(newer.procedure(), draft.request().desk(), today));
    }

    private Renewal renewal(Draft draft, Procedure after) {
        return new Renewal(side(procedures.of(draft)), side(after));
    }

    private Renewal.Side side(Procedure procedure) {
        return new Renewal.Side(procedure, offer.form(procedure));
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private Outcome withOwn(Actor by, Optional<Draft> found, Function<Draft, Outcome> what) {
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var draft = found.get();
        var refusal = leave.toKeep(by, draft);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        return draft.filedAs().<Outcome>map(Outcome.Filed::new).orElseGet(() -> what.apply(draft));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param changes for the one whose draft it is; none where the newer text asks the same of them
         * @param loss what would have no place any more
         * @param obstacle why it cannot be brought forward; empty where it can
         */
        record Behind(
                Draft draft,
                Revision newer,
                List<Renewal.Change> changes,
                Loss loss,
                Optional<Drafting.Reason> obstacle)
                implements Outcome {
            public Behind {
                changes = List.copyOf(changes);
            }

            private boolean isSeenAs(int edits, RevisionId to) {
                return obstacle.isEmpty()
                        && draft.edits() == edits
                        && newer.id().equals(to);
            }
        }

        /**
         * Những gì không còn chỗ: what was answered, which is not filed, and the names of papers, which are let go.
         *
         * @param papers a name for each of them
         */
        record Loss(List<Renewal.Left> answers, List<String> papers) {
            public Loss {
                answers = List.copyOf(answers);
                papers = List.copyOf(papers);
            }

            public boolean isNothing() {
                return answers.isEmpty() && papers.isEmpty();
            }
        }

        /** @param isCaseOpen whether one must say anew which case it is */
        record Current(Draft draft, boolean isCaseOpen) implements Outcome {}

        record Filed(DossierId as) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
