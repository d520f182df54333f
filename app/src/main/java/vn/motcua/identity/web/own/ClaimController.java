package vn.motcua.identity.web.own;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.ClaimMandate;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Khai quyền thay mặt: a parent, a guardian or who has a written authority names the paper. */
@Controller
@RequestMapping("/account/mandates/claim")
class ClaimController {
    private final ClaimMandate claimMandate;

    ClaimController(ClaimMandate claimMandate) {
        this.claimMandate = claimMandate;
    }

    @GetMapping
    ModelAndView form(Page page) {
        return form(ClaimForm.blank(), claimMandate.offices(), Problems.none(), page);
    }

    @PostMapping
    ModelAndView claim(Actor.SignedIn actor, @RequestParam Map<String, String> fields, Page page) {
        var form = new ClaimForm(fields);
        var offices = claimMandate.offices();
        var problems = form.problems(offices, claimMandate.today(), page);
        if (!problems.isEmpty()) {
            return form(form, offices, problems, page);
        }
        return switch (claimMandate.claim(actor, (agent, now) -> form.claim(agent, offices, now))) {
            case ClaimMandate.Outcome.Claimed _ ->
                new ModelAndView(new RedirectView("/account/mandates?claimed", true));
            case ClaimMandate.Outcome.TooMany _ -> {
                var most = new Problem("", page.say("identity.claims.most", ClaimMandate.MOST));
                yield form(form, offices, Problems.of(most), page);
            }
            case ClaimMandate.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static ModelAndView form(ClaimForm form, List<Agency> offices, Problems problems, Page page) {
        var grounds = ClaimForm.grounds().stream()
                .map(ground -> Choice.of(ground.key(), page.say("identity.ground." + ground.key())))
                .toList();
        var choices = Stream.concat(
                        Stream.of(Choice.of("", page.say("identity.form.choose"))),
                        offices.stream()
                                .map(office -> Choice.of(
                                        office.code(),
                                        office.name().in(page.language().tag()))))
                .toList();
        return new ModelAndView(
                "identity/own/claim",
                Map.of("form", form, "grounds", grounds, "offices", choices, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
