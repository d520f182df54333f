package vn.motcua.dossier.web.citizen;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.ChooseReturn;
import vn.motcua.dossier.usecase.ChooseReturn.Wish;
import vn.motcua.dossier.usecase.ChooseReturnOfDraft;
import vn.motcua.dossier.usecase.Choosing;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Cách nhận kết quả: chosen before filing, and anew until the result is given out. */
@Controller
class ReturnController {
    private static final String DRAFT = "/drafts/{id:[0-9a-f-]{36}}/return";
    private static final String DOSSIER = Answering.MINE + "/{id:[0-9a-f-]{36}}/return";

    private final ChooseReturn chooseReturn;
    private final ChooseReturnOfDraft ofDraft;

    ReturnController(ChooseReturn chooseReturn, ChooseReturnOfDraft ofDraft) {
        this.chooseReturn = chooseReturn;
        this.ofDraft = ofDraft;
    }

    @GetMapping(DRAFT)
    ModelAndView ofDraft(Actor actor, @PathVariable UUID id, Page page) {
        var draft = new DraftId(id);
        return answer(ofDraft.see(actor, draft), at(draft), page, ReturnPage::view);
    }

    @PostMapping(DRAFT)
    ModelAndView chooseOfDraft(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Page page) {
        var draft = new DraftId(id);
        var answer = ofDraft.choose(actor, draft, wish(sent));
        return isWrong(answer)
                ? answer(ofDraft.see(actor, draft), at(draft), page, shown -> again(shown, sent, answer, page))
                : answer(answer, at(draft), page, ReturnPage::view);
    }

    @GetMapping(DOSSIER)
    ModelAndView ofDossier(Actor actor, @PathVariable UUID id, Page page) {
        var dossier = new DossierId(id);
        return answer(chooseReturn.see(actor, dossier), at(dossier), page, ReturnPage::view);
    }

    @PostMapping(DOSSIER)
    ModelAndView chooseOfDossier(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Page page) {
        var dossier = new DossierId(id);
        var answer = chooseReturn.choose(actor, dossier, wish(sent));
        return isWrong(answer)
                ? answer(chooseReturn.see(actor, dossier), at(dossier), page, shown -> again(shown, sent, answer, page))
                : answer(answer, at(dossier), page, ReturnPage::view);
    }

    private static Wish wish(Map<String, String> sent) {
        return new Wish(sent.getOrDefault(ReturnPage.WAY, ""), sent);
    }

    private static boolean isWrong(Choosing answer) {
        return answer instanceof Choosing.Wrong || answer instanceof Choosing.NoSuchWay;
    }

    private static ModelAndView again(ReturnPage shown, Map<String, String> sent, Choosing answer, Page page) {
        return shown.against(sent, answer, page).view();
    }

    private static ModelAndView answer(Choosing choosing, At at, Page page, Function<ReturnPage, ModelAndView> open) {
        return switch (choosing) {
            case Choosing.Open seen -> open.apply(ReturnPage.of(seen, at.here(), at.back(), page));
            case Choosing.Chosen _, Choosing.Closed _ -> Answering.to(at.back(), page);
            case Choosing.NotAllowed(var refused) -> Refusals.page(refused);
            case Choosing.Unknown _, Choosing.NoSuchWay _, Choosing.Wrong _ -> throw Answering.nowhere();
        };
    }

    private static At at(DraftId draft) {
        return new At(Trail.to(draft) + "/return", Trail.toCheck(draft));
    }

    private static At at(DossierId dossier) {
        return new At(Answering.toDossier(dossier) + "/return", Answering.toDossier(dossier));
    }

    /** Chỗ chọn, and where one goes on. */
    private record At(String here, String back) {}
}
