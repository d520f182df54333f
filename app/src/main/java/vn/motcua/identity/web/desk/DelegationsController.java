package vn.motcua.identity.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.LendPowers;
import vn.motcua.identity.usecase.SeeDelegations;
import vn.motcua.identity.usecase.SeeDelegations.Outcome.Own;
import vn.motcua.identity.usecase.StandIn;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Vắng mặt và làm thay. */
@Controller
@RequestMapping("/desk/delegations")
class DelegationsController {
    private final SeeDelegations seeDelegations;
    private final LendPowers lendPowers;
    private final StandIn standIn;
    private final SessionDoor door;

    DelegationsController(SeeDelegations seeDelegations, LendPowers lendPowers, StandIn standIn, SessionDoor door) {
        this.seeDelegations = seeDelegations;
        this.lendPowers = lendPowers;
        this.standIn = standIn;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(Actor.SignedIn actor, Page page) {
        return actor.standsIn()
                ? new ModelAndView("identity/desk/standing-in", Map.of())
                : page(actor, Optional.empty(), Problems.none(), page);
    }

    @PostMapping
    ModelAndView lend(Actor.SignedIn actor, @RequestParam Map<String, String> fields, Page page) {
        return switch (seeDelegations.own(actor)) {
            case Own own -> lend(actor, own, new DelegationForm(fields), page);
            case SeeDelegations.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeDelegations.Outcome.Administered _ -> back();
        };
    }

    private ModelAndView lend(Actor.SignedIn actor, Own own, DelegationForm form, Page page) {
        var taker = seeDelegations.colleague(form.of("taker"));
        var problems = form.problems(own, taker, page);
        if (!problems.isEmpty()) {
            return page(actor, Optional.of(form), problems, page);
        }
        return switch (lendPowers.lend(actor, form.wish(own, taker.orElseThrow()))) {
            case LendPowers.Outcome.Done _ -> back();
            case LendPowers.Outcome.InThePast _ -> problem(actor, form, "from", "identity.delegation.past", page);
            case LendPowers.Outcome.NotTheirsToLend _ ->
                problem(actor, form, "post", "identity.delegation.post.missing", page);
            case LendPowers.Outcome.NoOfficer _ ->
                problem(actor, form, "taker", "identity.delegation.taker.missing", page);
            case LendPowers.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/{id}/end")
    ModelAndView end(Actor.SignedIn actor, @PathVariable UUID id) {
        return lendPowers.end(actor, id) instanceof LendPowers.Outcome.NotAllowed(var refused)
                ? Refusals.page(refused)
                : back();
    }

    @PostMapping("/{id}/begin")
    ModelAndView begin(Actor.SignedIn actor, @PathVariable UUID id, Page page, HttpServletRequest request) {
        return switch (standIn.begin(actor, id)) {
            case StandIn.Outcome.Begun(var delegation) -> {
                door.standIn(request, Optional.of(delegation));
                yield new ModelAndView(new RedirectView("/desk", true));
            }
            case StandIn.Outcome.NotToday _ ->
                page(
                        actor,
                        Optional.empty(),
                        Problems.of(new Problem("", page.say("identity.delegation.not-today"))),
                        page);
            case StandIn.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    /** Back to one's own posts: nobody needs leave for that. */
    @PostMapping("/own")
    ModelAndView own(HttpServletRequest request) {
        door.standIn(request, Optional.empty());
        return back();
    }

    private ModelAndView problem(Actor.SignedIn actor, DelegationForm form, String field, String key, Page page) {
        return page(actor, Optional.of(form), Problems.of(new Problem(field, page.say(key))), page);
    }

    private ModelAndView page(Actor.SignedIn actor, Optional<DelegationForm> form, Problems problems, Page page) {
        return switch (seeDelegations.own(actor)) {
            case Own own ->
                new ModelAndView(
                        "identity/desk/delegations",
                        Map.of(
                                "own",
                                own,
                                "form",
                                form.orElseGet(() -> DelegationForm.blank(own)),
                                "choices",
                                DelegationForm.choices(own, page),
                                "problems",
                                problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case SeeDelegations.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeDelegations.Outcome.Administered _ -> back();
        };
    }

    private static ModelAndView back() {
        return new ModelAndView(new RedirectView("/desk/delegations", true));
    }
}
