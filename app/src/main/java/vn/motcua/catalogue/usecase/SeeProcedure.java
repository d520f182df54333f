package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.model.Difference;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.Soundness;
import vn.motcua.form.Forms;
import vn.motcua.form.WrittenForm;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem một thủ tục with all its revisions, or one of its drafts beside what it is to replace. */
@Component
public class SeeProcedure {
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Overview overview;
    private final Forms forms;
    private final Access access;
    private final Clock clock;

    SeeProcedure(Catalogue catalogue, Drafts drafts, Overview overview, Forms forms, Access access, Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.overview = overview;
        this.forms = forms;
        this.access = access;
        this.clock = clock;
    }

    public Outcome see(Actor by, ProcedureCode code) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var history = catalogue.history(code);
        var unpublished = overview.drafts(code);
        return history.isEmpty() && unpublished.isEmpty()
                ? new Outcome.Unknown()
                : new Outcome.Seen(code, history, unpublished, VietnamTime.dateOf(clock.instant()));
    }

    /** A draft, however far it has come. */
    public Outcome draft(Actor by, RevisionId id) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return drafts.find(id)
                .<Outcome>map(draft -> new Outcome.DraftSeen(
                        draft, before(draft), draft.hands().include(by.who()), VietnamTime.dateOf(clock.instant())))
                .orElseGet(Outcome.Unknown::new);
    }

    /** What is or will be in force last, apart from the draft itself. */
    private Optional<Revision> before(Draft draft) {
        return catalogue.history(draft.procedure().code()).stream()
                .filter(revision -> !revision.id().equals(draft.id()))
                .findFirst()
                .map(revision -> comparable(revision, draft.procedure().guidance()));
    }

    /** A form that was written is compared question by question with the one that comes with the program, too. */
    private Revision comparable(Revision before, Guidance draft) {
        var procedure = before.procedure();
        var shipped = procedure.guidance().form().flatMap(forms::find).map(WrittenForm::of);
        if (draft.written().isEmpty() || procedure.guidance().written().isPresent() || shipped.isEmpty()) {
            return before;
        }
        var guidance = procedure.guidance().with(Optional.empty(), shipped);
        return new Revision(
                before.id(),
                before.number(),
                procedure.with(guidance),
                before.from(),
                before.until(),
                before.decision());
    }

    private Decision refusal(Actor by) {
        return access.decide(by, CataloguePolicy.SEE_DRAFTS, Concerning.nothing());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param history what was published, newest first
         * @param drafts what was not, newest first
         */
        record Seen(ProcedureCode code, List<Revision> history, List<Draft> drafts, LocalDate today)
                implements Outcome {
            public Optional<Revision> inForce() {
                return history.stream()
                        .filter(revision -> revision.inForceOn(today))
                        .findFirst();
            }

            public List<Flaw> flaws() {
                return inForce()
                        .map(revision -> Soundness.of(revision.procedure()))
                        .orElse(List.of());
            }
        }

        /**
         * @param before what it is to replace; empty where the procedure is new
         * @param own whether the one who looks wrote it or asked for its approval
         */
        record DraftSeen(Draft draft, Optional<Revision> before, boolean own, LocalDate today) implements Outcome {
            public List<Flaw> flaws() {
                return Soundness.of(draft.procedure());
            }

            public Difference difference() {
                return before.map(revision -> Difference.between(revision.procedure(), draft.procedure()))
                        .orElseGet(() -> Difference.ofNew(draft.procedure()));
            }
        }

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
