package vn.motcua.catalogue.web.admin;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.RehearseDraft;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Diễn tập: what a draft would have done with a month of dossiers. */
@Controller
class RehearsalController {
    private final RehearseDraft rehearseDraft;

    RehearsalController(RehearseDraft rehearseDraft) {
        this.rehearseDraft = rehearseDraft;
    }

    @GetMapping("/admin/procedures/drafts/{id}/rehearsal")
    ModelAndView rehearse(Actor actor, @PathVariable String id, Page page) {
        return switch (rehearseDraft.rehearse(actor, Asked.id(id))) {
            case RehearseDraft.Outcome.Rehearsed rehearsed ->
                new ModelAndView(
                        "catalogue/admin/rehearsal",
                        Map.of(
                                "rehearsed",
                                rehearsed,
                                "view",
                                new RehearsalView(rehearsed.rehearsal(), page.words()),
                                "address",
                                Asked.draft(rehearsed.draft().id()),
                                "spoken",
                                new Spoken(page.words())));
            // A new procedure changes nothing that was; its page says so.
            case RehearseDraft.Outcome.NothingBefore(var draft) -> Asked.to(Asked.draft(draft.id()));
            case RehearseDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case RehearseDraft.Outcome.Unknown _ -> throw Asked.nowhere();
        };
    }
}
