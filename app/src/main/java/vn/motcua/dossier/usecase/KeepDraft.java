package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import vn.motcua.form.Checked;
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
                .orElseGet(() -> drawer.begin(new DraftId(Uuid7.at(now)), request, !by.practises(), now)));
    }

    @Transactional
    public Drafting see(Actor by, DraftId id) {
        return withOwn(by, drawer.find(id), Drafting.Kept::new);
    }

    /** Keeps what was typed on a whole page. */
    @Transactional
    public Drafting save(Actor by, DraftId id, int edits, String pageId, Map<String, String> typed) {
        return save(by, id, edits, new Edit.Fill(pageId, typed));
    }

    /**
     * Keeps what was done to a page. What is wrong with it is told; it is kept all the same.
     *
     * @param edits the edition that was on the screen
     */
    @Transactional
    public Drafting save(Actor by, DraftId id, int edits, Edit edit) {
        return withOwn(
                by,
                drawer.find(id),
                draft -> objection(draft, edits)
                        .orElseGet(() -> offer.form(procedureOf(draft))
                                .flatMap(form -> edited(draft, form, edit))
                                .map(done -> noted(by, draft, done))
                                .orElseGet(Drafting.Unknown::new)));
    }

    /** Who filled in is known ever after. */
    private Drafting noted(Actor by, Draft draft, Drafting done) {
        if (done instanceof Drafting.Kept || done instanceof Drafting.KeptWithMistakes) {
            leave.saved(by, draft);
        }
        return done;
    }

    private Optional<Drafting> edited(Draft draft, Form form, Edit edit) {
        var now = clock.instant();
        return form.page(edit.page())
                .flatMap(page -> edit.on(page, draft.answers()).map(answers -> {
                    var edited = draft.saved(answers, now);
                    var sent = checked(edited, form, page, edit, now);
                    return saved(draft, edited, Ahead.of(form, edit, sent, answers))
                            .orElseGet(() -> told(edited, sent));
                }));
    }

    /** Nobody is waited for: whoever was quicker has made another edition, and this one is told. Empty where it is kept. */
    private Optional<Drafting> saved(Draft draft, Draft edited, String ahead) {
        return drawer.save(edited, ahead)
                ? Optional.empty()
                : Optional.of(drawer.find(draft.id())
                        .flatMap(present -> objection(present, draft.edits()))
                        .orElseGet(Drafting.Unknown::new));
    }

    private Checked checked(Draft draft, Form form, Form.Page page, Edit edit, Instant now) {
        var today = VietnamTime.dateOf(now);
        return switch (edit) {
            case Edit.Fill fill -> forms.checkSent(form, page, fill.typed(), draft.answers(), today);
            case Edit.FillSection fill
            when fill.item() > 0 -> forms.check(form, page, fill.item(), draft.answers(), today);
            case Edit.FillSection _ -> forms.check(form, page, draft.answers(), today);
            case Edit.DropItem _, Edit.MoveItemUp _ -> new Checked(draft.answers(), List.of());
        };
    }

    private static Drafting told(Draft draft, Checked checked) {
        return checked.isSound() ? new Drafting.Kept(draft) : new Drafting.KeptWithMistakes(draft, checked.mistakes());
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
            return noted(by, draft, new Drafting.Kept(drawer.find(id).orElseThrow()));
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
