package vn.motcua.catalogue.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.CheckLinks;
import vn.motcua.catalogue.usecase.CheckLinks.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Kiểm tra liên kết: what does not answer, since when, and a button that asks again. */
@Controller
@RequestMapping("/admin/procedures/links")
class LinksController {
    private final CheckLinks checkLinks;

    LinksController(CheckLinks checkLinks) {
        this.checkLinks = checkLinks;
    }

    @GetMapping
    ModelAndView see(Actor actor, HttpServletResponse response) {
        return switch (checkLinks.see(actor)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Begun _, Outcome.UnderWay _, Outcome.NoInternet _ -> throw Asked.nowhere();
            case Outcome.Seen seen -> {
                if (seen.running()) {
                    // The page asks again by itself, without script.
                    response.setHeader("Refresh", "3");
                }
                yield new ModelAndView("catalogue/admin/links", Map.of("seen", seen));
            }
        };
    }

    /** Where a round is under way, its progress is shown; where there is no internet, the page says so. */
    @PostMapping
    ModelAndView check(Actor actor) {
        return checkLinks.begin(actor) instanceof Outcome.NotAllowed(var refused)
                ? Refusals.page(refused)
                : Asked.to(Asked.HOME + "/links");
    }
}
