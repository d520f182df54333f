package vn.motcua.dossier.web.citizen;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.SeeBundle;
import vn.motcua.dossier.usecase.WithdrawBundle;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Hồ sơ liên thông: one receipt and one page for all that was filed with one form. */
@Controller
@RequestMapping(Answering.MINE + "/{id:[0-9a-f-]{36}}/bundle")
class BundleController {
    private final SeeBundle seeBundle;
    private final WithdrawBundle withdrawBundle;

    BundleController(SeeBundle seeBundle, WithdrawBundle withdrawBundle) {
        this.seeBundle = seeBundle;
        this.withdrawBundle = withdrawBundle;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id, Page page) {
        return switch (seeBundle.see(actor, new DossierId(id))) {
            case SeeBundle.Outcome.Seen(var whole) ->
                new ModelAndView("dossier/citizen/bundle", Map.of("whole", whole, "told", new Telling(page.words())));
            case SeeBundle.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeBundle.Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why, Page page) {
        var dossier = new DossierId(id);
        return switch (withdrawBundle.withdraw(actor, dossier, why)) {
            case WithdrawBundle.Outcome.Done _ ->
                Answering.to(Answering.toDossier(dossier) + "/bundle?withdrawn", page);
            case WithdrawBundle.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case WithdrawBundle.Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }
}
