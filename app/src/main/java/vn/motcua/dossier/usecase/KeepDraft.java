package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Điền biểu mẫu: begins a draft and keeps what is typed page by page, right or wrong. Only filing tells the log. */
@Component
public class KeepDraft {
    private final Drawer drawer;
    private final Catalogue catalogue;
    private final Offer offer;
    private final Forms forms;
    private final DraftLeave leave;
    private final Clock clock;

    KeepDraft(Drawer drawer, Catalogue catalogue, Offer offer, Forms forms, DraftLeave leave, Clock clock) {
        this.drawer = drawer;
        this.catalogue = catalogue;
        this.offer = offer;
        this.forms = forms;
        this.leave = leave;
        this.clock = clock;
    }

    /** Begins one, or goes on with the one begun before for the same procedure at the same office. */
    @Transactional
    public Drafting begin(Actor by, ProcedureCode code, AgencyId desk) {
        return by.who()
                .map(owner -> begin(by, owner, code, desk))
                .orElseGet(() -> new Drafting.NotAllowed(leave.toBegin(by).orElseThrow()));
    }

    /** The same for whom a mandate names. */
    @Transactional
    public Drafting beginFor(Actor by, UUID mandate, ProcedureCode code, AgencyId desk) {
        return leave.principal(by, mandate)
                .map(owner -> begin(by, owner, code, desk))
                .orElseGet(Drafting.Unknown::new);
    }

    private Drafting begin(Actor by, PersonId owner, ProcedureCode code, AgencyId desk) {
        var refusal = leave.toBegin(by, owner);
        if (refusal.isPresent()) {
            return new Drafting.NotAllowed(refusal.get());
        }
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        var revision = catalogue.find(code, today);
        if (revision.isEmpty()) {
            return new Drafting.Unknown();
        }
        var obstacle = offer.obstacle(revision.get().procedure(), desk, today);
        if (obstacle.isPresent()) {
            return new Drafting.NotOffered(obstacle.get());
        }
        var procedure = revision.get().procedure().code();
        var request = new Draft.Request(
                owner, by.who().orElse(owner), procedure, revision.get().id(), desk);
        return new Drafting.Kept(drawer.open(owner, request.begunBy(), procedure, desk)
                .flatMap(drawer::find)
                .orElseGet(() -> begin(request, now)));
    }

    private Draft begin(Draft.Request request, Instant now) {
        var id = new DraftId(Uuid7.at(now));
        drawer.begin(id, request, now);
        return Draft.begun(id, request, now);
    }

    @Transactional
    public Drafting see(Actor by, DraftId id) {
        return withOwn(by, drawer.find(id), Drafting.Kept::new);
    }

    /**
     * Keeps what was typed on a page. What is wrong with it is told; it is kept all the same.
     *
     * @param edits the edition that was on the screen
     */
    @Transactional
    public Drafting save(Actor by, DraftId id, int edits, String pageId, Map<String, String> typed) {
        var found = drawer.find(id);
        return withOwn(
                by,
                found,
                draft -> objection(draft, edits).orElseGet(() -> {
                    var page = offer.form(procedureOf(draft)).flatMap(form -> form.page(pageId));
                    return page.isEmpty() ? new Drafting.Unknown() : save(draft, page.get(), typed);
                }));
    }

    /** Nobody is waited for: whoever was quicker has made another edition, and this one is told. */
    private Drafting save(Draft draft, Form.Page page, Map<String, String> typed) {
        var now = clock.instant();
        var edited = draft.saved(draft.answers().with(page, typed), now);
        if (!drawer.save(edited)) {
            var newer = drawer.find(draft.id());
            return newer.<Drafting>map(
                            present -> objection(present, draft.edits()).orElseThrow())
                    .orElseGet(Drafting.Unknown::new);
        }
        var checked = forms.check(page, edited.answers(), VietnamTime.dateOf(now));
        return checked.isSound()
                ? new Drafting.Kept(edited)
                : new Drafting.KeptWithMistakes(edited, checked.mistakes());
    }

    /** Says which of the procedure's cases it is. */
    @Transactional
    public Drafting settle(Actor by, DraftId id, int edits, int situation) {
        return change(by, id, edits, draft -> {
            if (situation < 0
                    || situation >= procedureOf(draft).papers().cases().size()) {
                return new Drafting.Unknown();
            }
            drawer.settle(id, situation, clock.instant());
            return new Drafting.Kept(drawer.find(id).orElseThrow());
        });
    }

    private Drafting change(Actor by, DraftId id, int edits, Function<Draft, Drafting> change) {
        return withOwn(by, drawer.lock(id), draft -> objection(draft, edits).orElseGet(() -> change.apply(draft)));
    }

    /** Why this edition of the draft cannot be changed; empty if it can. */
    private static Optional<Drafting> objection(Draft draft, int edits) {
        if (draft.filedAs().isPresent()) {
            return Optional.of(new Drafting.AlreadyFiled(draft));
        }
        return draft.edits() == edits ? Optional.empty() : Optional.of(new Drafting.EditedElsewhere(draft));
    }

    private Drafting withOwn(Actor by, Optional<Draft> draft, Function<Draft, Drafting> what) {
        if (draft.isEmpty()) {
            return new Drafting.Unknown();
        }
        return leave.toKeep(by, draft.get())
                .<Drafting>map(Drafting.NotAllowed::new)
                .orElseGet(() -> what.apply(draft.get()));
    }

    private Procedure procedureOf(Draft draft) {
        return catalogue.revision(draft.request().revision()).orElseThrow().procedure();
    }
}
