package vn.motcua.identity.web.desk;

import java.util.List;
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
import vn.motcua.identity.usecase.DecideClaim;
import vn.motcua.identity.usecase.MandatesAtDesk;
import vn.motcua.identity.usecase.SeeClaims;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CitizenId;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Quyền thay mặt tại quầy: papers to compare, and mandates taken back by who stands at the counter. */
@Controller
@RequestMapping("/desk/mandates")
class ClaimsController {
    private static final String HERE = "/desk/mandates";

    private final SeeClaims seeClaims;
    private final DecideClaim decideClaim;
    private final MandatesAtDesk atDesk;

    ClaimsController(SeeClaims seeClaims, DecideClaim decideClaim, MandatesAtDesk atDesk) {
        this.seeClaims = seeClaims;
        this.decideClaim = decideClaim;
        this.atDesk = atDesk;
    }

    @GetMapping
    ModelAndView list(Actor.SignedIn actor) {
        return list(actor, Problems.none(), Optional.empty());
    }

    @PostMapping("/claims/{id:[0-9a-f-]{36}}/confirmation")
    ModelAndView confirm(Actor.SignedIn actor, @PathVariable UUID id, Page page) {
        return to(actor, id, decideClaim.confirm(actor, id), "confirmed", page);
    }

    @PostMapping("/claims/{id:[0-9a-f-]{36}}/refusal")
    ModelAndView refuse(
            Actor.SignedIn actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String remark, Page page) {
        return to(actor, id, decideClaim.refuse(actor, id, remark), "refused", page);
    }

    /** By POST: a citizen id stands in no address, and a look is asked for, never come across. */
    @PostMapping("/search")
    ModelAndView search(
            Actor.SignedIn actor, @RequestParam(name = "citizen-id", defaultValue = "") String typed, Page page) {
        var citizenId = CitizenId.parse(typed);
        if (citizenId.isEmpty()) {
            var problem = new Problem("citizen-id", page.say("identity.form.citizen-id.unreadable"));
            return list(actor, Problems.of(problem), Optional.empty());
        }
        return switch (atDesk.see(actor, citizenId.get())) {
            case MandatesAtDesk.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case MandatesAtDesk.Outcome.Seen seen -> list(actor, Problems.none(), Optional.of(seen));
        };
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/end")
    ModelAndView end(Actor.SignedIn actor, @PathVariable UUID id) {
        return switch (atDesk.end(actor, id)) {
            case MandatesAtDesk.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case MandatesAtDesk.Outcome.Seen _ -> new ModelAndView(new RedirectView(HERE + "?ended", true));
        };
    }

    private ModelAndView to(Actor.SignedIn actor, UUID id, DecideClaim.Outcome outcome, String done, Page page) {
        return switch (outcome) {
            // Decided by somebody else meanwhile: the list shows it gone.
            case DecideClaim.Outcome.Decided _, DecideClaim.Outcome.Unknown _ ->
                new ModelAndView(new RedirectView(HERE + "?" + done, true));
            case DecideClaim.Outcome.OtherName _ -> problem(actor, id, page.say("identity.claims.other-name"));
            case DecideClaim.Outcome.Oneself _ -> problem(actor, id, page.say("identity.claims.oneself"));
            case DecideClaim.Outcome.SamePerson _ -> problem(actor, id, page.say("identity.claims.same-person"));
            case DecideClaim.Outcome.ReasonNeeded _ ->
                problem(actor, id, page.say("identity.claims.remark.missing", DecideClaim.LONGEST_REMARK));
            case DecideClaim.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView problem(Actor.SignedIn actor, UUID id, String message) {
        return list(actor, Problems.of(new Problem("remark-" + id, message)), Optional.empty());
    }

    private ModelAndView list(Actor.SignedIn actor, Problems problems, Optional<MandatesAtDesk.Outcome.Seen> found) {
        return switch (seeClaims.see(actor)) {
            case SeeClaims.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeClaims.Outcome.Seen(var waiting) ->
                new ModelAndView(
                        "identity/desk/mandates",
                        Map.of(
                                "waiting",
                                waiting,
                                "problems",
                                problems,
                                "searched",
                                found.isPresent(),
                                "found",
                                found.map(MandatesAtDesk.Outcome.Seen::open).orElse(List.of())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
