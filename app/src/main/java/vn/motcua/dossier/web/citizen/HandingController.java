package vn.motcua.dossier.web.citizen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.usecase.HandDraft;
import vn.motcua.dossier.usecase.Passing;
import vn.motcua.dossier.usecase.SeeHanding;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Trao bản khai: to somebody who helps with it, or for good; and back. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}/handing")
class HandingController {
    private final HandDraft handDraft;
    private final SeeHanding seeHanding;

    HandingController(HandDraft handDraft, SeeHanding seeHanding) {
        this.handDraft = handDraft;
        this.seeHanding = seeHanding;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id, Page page) {
        return answer(seeHanding.see(actor, new DraftId(id)), id, page);
    }

    /** The code is shown this once, and kept by no browser. */
    @PostMapping
    ModelAndView offer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            HttpServletResponse response,
            Page page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var draft = new DraftId(id);
        return Handing.Kind.of(kind)
                .map(wanted -> answer(handDraft.offer(actor, draft, wanted), id, page))
                .orElseGet(() -> answer(seeHanding.see(actor, draft), id, page));
    }

    @PostMapping("/agreement")
    ModelAndView agree(Actor actor, @PathVariable UUID id, Page page) {
        return changed(handDraft.agree(actor, new DraftId(id)), id, page);
    }

    @PostMapping("/end")
    ModelAndView end(Actor actor, @PathVariable UUID id, Page page) {
        return changed(handDraft.end(actor, new DraftId(id)), id, page);
    }

    private static ModelAndView changed(Passing outcome, UUID id, Page page) {
        return outcome instanceof Passing.Seen
                ? Answering.to(Trail.toHanding(new DraftId(id)), page)
                : answer(outcome, id, page);
    }

    private static ModelAndView answer(Passing outcome, UUID id, Page page) {
        return switch (outcome) {
            case Passing.Seen seen ->
                new ModelAndView("dossier/citizen/handing", Map.of("seen", seen, "told", new Telling(page.words())));
            case Passing.Offered offered ->
                new ModelAndView(
                        "dossier/citizen/handing-code",
                        Map.of("offered", offered, "here", Trail.toHanding(new DraftId(id))));
            case Passing.Transferred _ -> Answering.to(Answering.MINE + "?transferred", page);
            case Passing.HandedBack _ -> Answering.to(Answering.MINE + "?handed-back", page);
            case Passing.Filed(var as) -> Answering.to(Answering.toDossier(as), page);
            case Passing.NotAllowed(var refused) -> Refusals.page(refused);
            case Passing.Unknown _ -> throw Answering.nowhere();
        };
    }
}
