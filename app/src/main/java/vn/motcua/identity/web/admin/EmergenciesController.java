package vn.motcua.identity.web.admin;

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
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.ReviewEmergencies;
import vn.motcua.identity.usecase.ReviewEmergencies.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Các lần mở hồ sơ khẩn cấp, those that wait for a review first. */
@Controller
@RequestMapping("/admin/emergencies")
class EmergenciesController {
    private static final String HERE = "/admin/emergencies";

    private final ReviewEmergencies reviewing;

    EmergenciesController(ReviewEmergencies reviewing) {
        this.reviewing = reviewing;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return page(actor, Problems.none());
    }

    /** @param justified which of the two buttons was pressed */
    @PostMapping("/{id}/review")
    ModelAndView review(
            Actor.SignedIn actor,
            @PathVariable UUID id,
            @RequestParam boolean justified,
            @RequestParam(defaultValue = "") String remark,
            Page page) {
        return switch (reviewing.review(actor, id, justified, remark)) {
            case Outcome.Done _, Outcome.Listed _ -> new ModelAndView(new RedirectView(HERE, true));
            case Outcome.RemarkNeeded _ -> problem(actor, id, "identity.emergency.remark.missing", page);
            case Outcome.Theirs _ -> problem(actor, id, "identity.emergency.own", page);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView problem(Actor actor, UUID id, String key, Page page) {
        var words = page.say(key, ReviewEmergencies.LONGEST_REMARK);
        return page(actor, Problems.of(new Problem("remark-" + id, words)));
    }

    private ModelAndView page(Actor actor, Problems problems) {
        return switch (reviewing.list(actor)) {
            case Outcome.Listed listed ->
                new ModelAndView(
                        "identity/admin/emergencies",
                        Map.of("listed", listed, "problems", problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Done _, Outcome.RemarkNeeded _, Outcome.Theirs _ ->
                throw new IllegalStateException("a list is a list");
        };
    }
}
