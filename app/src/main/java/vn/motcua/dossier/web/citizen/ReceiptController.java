package vn.motcua.dossier.web.citizen;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.SeeBundle;
import vn.motcua.dossier.usecase.SeeReceipt;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Đã nộp: the code, the digits, and what happens next. What was filed together has one receipt. */
@Controller
class ReceiptController {
    private final SeeReceipt seeReceipt;
    private final SeeBundle seeBundle;

    ReceiptController(SeeReceipt seeReceipt, SeeBundle seeBundle) {
        this.seeReceipt = seeReceipt;
        this.seeBundle = seeBundle;
    }

    @GetMapping(Answering.MINE + "/{id:[0-9a-f-]{36}}/receipt")
    ModelAndView receipt(Actor actor, @PathVariable UUID id, Page page) {
        return switch (seeReceipt.see(actor, new DossierId(id))) {
            case SeeReceipt.Outcome.Seen _
            when seeBundle.see(actor, new DossierId(id)) instanceof SeeBundle.Outcome.Seen ->
                Answering.to(Answering.toDossier(new DossierId(id)) + "/bundle?filed", page);
            case SeeReceipt.Outcome.Seen(var receipt, var mayFollow) ->
                new ModelAndView(
                        "dossier/citizen/receipt",
                        Map.of("receipt", receipt, "mayFollow", mayFollow, "told", new Telling(page.words())));
            case SeeReceipt.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeReceipt.Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }
}
