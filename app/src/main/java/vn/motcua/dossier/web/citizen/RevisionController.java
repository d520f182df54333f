package vn.motcua.dossier.web.citizen;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.BringForward;
import vn.motcua.dossier.usecase.BringForward.Outcome;
import vn.motcua.dossier.web.Renewed;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Thủ tục đã đổi: what a newer revision changes of a draft, and bringing it forward. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}/revision")
class RevisionController {
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    private final BringForward bringForward;

    RevisionController(BringForward bringForward) {
        this.bringForward = bringForward;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, Page page) {
        return answer(bringForward.see(actor, new DraftId(id)), HttpStatus.OK, page);
    }

    /** What was read must be what is done: with anything newer, the page is shown again. */
    @PostMapping
    ModelAndView bring(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int edits,
            @RequestParam(defaultValue = NOTHING) UUID to,
            Page page) {
        return answer(bringForward.bring(actor, new DraftId(id), edits, new RevisionId(to)), HttpStatus.CONFLICT, page);
    }

    private static ModelAndView answer(Outcome outcome, HttpStatus stillBehind, Page page) {
        return switch (outcome) {
            case Outcome.Behind behind ->
                new ModelAndView(
                        "dossier/citizen/revision",
                        Map.of("behind", behind, "renewed", new Renewed(page.words())),
                        stillBehind);
            case Outcome.Current(var draft, var isCaseOpen) ->
                Answering.to(isCaseOpen ? Trail.toCase(draft.id()) : Trail.to(draft.id()), page);
            case Outcome.Filed(var as) -> Answering.to(Answering.toDossier(as), page);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }
}
