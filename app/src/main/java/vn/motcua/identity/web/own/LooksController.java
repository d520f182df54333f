package vn.motcua.identity.web.own;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.usecase.SeeWhoLooked;
import vn.motcua.identity.usecase.SeeWhoLooked.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.JournalQuery.Mark;
import vn.motcua.ui.Refusals;

/** Ai đã xem dữ liệu của tôi. */
@Controller
class LooksController {
    private final SeeWhoLooked seeWhoLooked;

    LooksController(SeeWhoLooked seeWhoLooked) {
        this.seeWhoLooked = seeWhoLooked;
    }

    /** @param before what is no mark asks for the newest */
    @GetMapping("/account/looks")
    ModelAndView show(Actor.SignedIn actor, @RequestParam(defaultValue = "") String before) {
        return switch (seeWhoLooked.see(actor, Mark.parse(before))) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Seen seen -> new ModelAndView("identity/own/looks", Map.of("seen", seen));
        };
    }
}
