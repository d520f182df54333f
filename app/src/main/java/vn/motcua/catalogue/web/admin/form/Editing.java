package vn.motcua.catalogue.web.admin.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.usecase.Draft;
import vn.motcua.catalogue.usecase.SaveDraft;
import vn.motcua.catalogue.usecase.SeeProcedure;
import vn.motcua.catalogue.usecase.StartDraft;
import vn.motcua.catalogue.web.admin.Asked;
import vn.motcua.catalogue.web.admin.Typed;
import vn.motcua.form.WrittenForm;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Mở và lưu: what the pages of the editor have in common. */
@Component
class Editing {
    private final SeeProcedure seeProcedure;
    private final SaveDraft saveDraft;
    private final StartDraft startDraft;

    Editing(SeeProcedure seeProcedure, SaveDraft saveDraft, StartDraft startDraft) {
        this.seeProcedure = seeProcedure;
        this.saveDraft = saveDraft;
        this.startDraft = startDraft;
    }

    /** Shows something of a draft that can still be written, to those who may write it. */
    ModelAndView with(
            Actor actor, String id, Map<String, String> sent, Page page, Function<Writing, ModelAndView> then) {
        if (startDraft.begin(actor) instanceof Decision.Refused refused) {
            return Refusals.page(refused);
        }
        return switch (seeProcedure.draft(actor, Asked.id(id))) {
            case SeeProcedure.Outcome.DraftSeen seen ->
                seen.draft().state() == Draft.State.DRAFT
                        ? then.apply(new Writing(seen.draft(), new Typed(sent), Problems.none(), false, page.words()))
                        : Asked.to(Asked.draft(seen.draft().id()));
            case SeeProcedure.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeProcedure.Outcome.Unknown _, SeeProcedure.Outcome.Seen _ -> throw Asked.nowhere();
        };
    }

    /** Saves the form so changed, and goes on there; where somebody else was faster, what was typed is shown over theirs. */
    ModelAndView save(
            Actor actor,
            Writing writing,
            UnaryOperator<WrittenForm> change,
            String next,
            Function<Writing, ModelAndView> again) {
        var content = writing.with(Optional.empty(), Optional.of(change.apply(writing.form())));
        return save(actor, writing, content, next, again);
    }

    ModelAndView save(
            Actor actor, Writing writing, Procedure content, String next, Function<Writing, ModelAndView> again) {
        var id = writing.draft().id();
        return switch (saveDraft.save(actor, id, Asked.number(writing.edits()), content)) {
            case SaveDraft.Outcome.Saved _ -> Asked.to(next);
            case SaveDraft.Outcome.NotADraft _ -> Asked.to(writing.draftAddress());
            case SaveDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SaveDraft.Outcome.ChangedMeanwhile _ ->
                seeProcedure.draft(actor, id) instanceof SeeProcedure.Outcome.DraftSeen seen
                        ? again.apply(writing.over(seen.draft()))
                        : Asked.to(writing.draftAddress());
        };
    }
}
