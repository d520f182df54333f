package vn.motcua.catalogue.web.desk;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.SeeApprovals;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Việc chờ duyệt: where leaders find what waits for them. Each line leads to the draft's own page. */
@Controller
class ApprovalsController {
    private final SeeApprovals seeApprovals;

    ApprovalsController(SeeApprovals seeApprovals) {
        this.seeApprovals = seeApprovals;
    }

    @GetMapping("/desk/approvals")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") String page, Page shown) {
        var number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        return switch (seeApprovals.list(actor, number)) {
            case SeeApprovals.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeApprovals.Outcome.Seen seen ->
                new ModelAndView("catalogue/desk/approvals", Map.of("seen", seen, "spoken", new Spoken(shown.words())));
        };
    }
}
