package vn.motcua.dossier.web.citizen;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.GiveUpDraft;
import vn.motcua.dossier.usecase.ProlongDraft;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Bản khai: gone on with, kept longer, or given up. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}")
class ResumeController {
    private final ReadDraft readDraft;
    private final ProlongDraft prolongDraft;
    private final GiveUpDraft giveUpDraft;

    ResumeController(ReadDraft readDraft, ProlongDraft prolongDraft, GiveUpDraft giveUpDraft) {
        this.readDraft = readDraft;
        this.prolongDraft = prolongDraft;
        this.giveUpDraft = giveUpDraft;
    }

    @GetMapping
    ModelAndView resume(Actor actor, @PathVariable UUID id, Page page) {
        return Answering.of(
                readDraft.read(actor, new DraftId(id)), page, sheet -> Answering.to(Trail.resumed(sheet), page));
    }

    @PostMapping("/longer")
    ModelAndView prolong(Actor actor, @PathVariable UUID id, Page page) {
        return back(prolongDraft.prolong(actor, new DraftId(id)), page);
    }

    @PostMapping("/removal")
    ModelAndView drop(Actor actor, @PathVariable UUID id, Page page) {
        return back(giveUpDraft.giveUp(actor, new DraftId(id)), page);
    }

    private static ModelAndView back(Drafting done, Page page) {
        return switch (done) {
            case Drafting.NotAllowed(var refused) -> Refusals.page(refused);
            case Drafting.AlreadyFiled(var draft) ->
                Answering.to(Answering.toDossier(draft.filedAs().orElseThrow()), page);
            case Drafting.Kept _,
                    Drafting.Unknown _,
                    Drafting.KeptWithMistakes _,
                    Drafting.EditedElsewhere _,
                    Drafting.NotOffered _ -> Answering.to(Answering.MINE, page);
        };
    }
}
