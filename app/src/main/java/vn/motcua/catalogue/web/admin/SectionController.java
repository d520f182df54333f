package vn.motcua.catalogue.web.admin;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.model.Difference;
import vn.motcua.catalogue.usecase.Draft;
import vn.motcua.catalogue.usecase.SaveDraft;
import vn.motcua.catalogue.usecase.SeeProcedure;
import vn.motcua.catalogue.usecase.StartDraft;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Soạn từng phần: one topic a page; rows come and go without script, and nothing typed is lost. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/{section:heading|ways|papers|results|process|guidance|availability}")
class SectionController {
    private static final String SAVE = "save";

    private final SeeProcedure seeProcedure;
    private final SaveDraft saveDraft;
    private final StartDraft startDraft;

    SectionController(SeeProcedure seeProcedure, SaveDraft saveDraft, StartDraft startDraft) {
        this.seeProcedure = seeProcedure;
        this.startDraft = startDraft;
        this.saveDraft = saveDraft;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String id, @PathVariable String section, Page page) {
        if (startDraft.begin(actor) instanceof Decision.Refused refused) {
            return Refusals.page(refused);
        }
        return with(actor, id, draft -> shown(DraftForm.of(section(section), draft, page.words()), HttpStatus.OK));
    }

    @PostMapping
    ModelAndView send(
            Actor actor,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam Map<String, String> sent,
            Page page) {
        return with(actor, id, draft -> {
            var form = DraftForm.of(section(section), draft, page.words()).with(new Typed(sent));
            var act = form.typed().of("act");
            return act.isEmpty() || act.equals(SAVE)
                    ? save(actor, form)
                    : shown(form.with(form.typed().after(act)), HttpStatus.OK);
        });
    }

    private ModelAndView save(Actor actor, DraftForm form) {
        var reading = new Reading(form.typed(), form.words());
        var content = form.section().read(reading, form.draft().procedure());
        if (!reading.isSound()) {
            return shown(form.with(reading.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var seen = Asked.number(form.typed().of("edits"));
        return switch (saveDraft.save(actor, form.draft().id(), seen, content)) {
            case SaveDraft.Outcome.Saved _, SaveDraft.Outcome.NotADraft _ -> Asked.to(form.draftAddress());
            case SaveDraft.Outcome.ChangedMeanwhile _ -> changedMeanwhile(actor, form);
            case SaveDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    /** Shows what is typed beside what somebody else has saved; sent once more, it is saved over that. */
    private ModelAndView changedMeanwhile(Actor actor, DraftForm form) {
        return with(actor, form.draft().id().value().toString(), draft -> {
            var latest = DraftForm.of(form.section(), draft, form.words()).with(form.typed());
            return shown(latest.beside(Difference.between(draft.procedure(), content(latest))), HttpStatus.CONFLICT);
        });
    }

    private static Procedure content(DraftForm form) {
        return form.section()
                .read(new Reading(form.typed(), form.words()), form.draft().procedure());
    }

    private ModelAndView with(Actor actor, String id, Function<Draft, ModelAndView> then) {
        return switch (seeProcedure.draft(actor, Asked.id(id))) {
            case SeeProcedure.Outcome.DraftSeen seen ->
                seen.draft().state() == Draft.State.DRAFT
                        ? then.apply(seen.draft())
                        : Asked.to(Asked.draft(seen.draft().id()));
            case SeeProcedure.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeProcedure.Outcome.Unknown _, SeeProcedure.Outcome.Seen _ -> throw Asked.nowhere();
        };
    }

    private static Section section(String slug) {
        return Slug.read(Section.class, slug).orElseThrow(Asked::nowhere);
    }

    private static ModelAndView shown(DraftForm form, HttpStatus status) {
        return new ModelAndView("catalogue/admin/section-" + form.section().key(), Map.of("form", form), status);
    }
}
