package vn.motcua.portal.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.OwnDetails;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Trang của tôi. */
@Controller
class OwnController {
    private final OwnDetails details;

    OwnController(OwnDetails details) {
        this.details = details;
    }

    @GetMapping("/portal")
    ModelAndView own(Actor actor) {
        return page(details.masked(actor));
    }

    /** Sent, not followed: a look that is entered in the journal must be asked for. */
    @PostMapping("/portal/details")
    ModelAndView inFull(Actor actor) {
        return page(details.inFull(actor));
    }

    private static ModelAndView page(OwnDetails.Outcome outcome) {
        return switch (outcome) {
            case OwnDetails.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case OwnDetails.Outcome.Shown(var own) -> new ModelAndView("portal/own", Map.of("own", own));
        };
    }
}
