package vn.motcua.identity.web.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.HelpNeighbour;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Giúp hàng xóm, for members of community teams. */
@Controller
@RequestMapping("/account/mandates/help")
class HelpController {
    private static final List<Integer> DAYS = List.of(1, 7, HelpNeighbour.LONGEST);

    private final HelpNeighbour helpNeighbour;

    HelpController(HelpNeighbour helpNeighbour) {
        this.helpNeighbour = helpNeighbour;
    }

    @GetMapping
    ModelAndView form(Actor.SignedIn actor, Page page) {
        return helpNeighbour
                .refusal(actor)
                .map(Refusals::page)
                .orElseGet(() -> form(ClaimForm.blank(), Problems.none(), page));
    }

    @PostMapping
    ModelAndView help(Actor.SignedIn actor, @RequestParam Map<String, String> fields, Page page) {
        var form = new ClaimForm(fields);
        var problems = new ArrayList<>(form.named(page));
        var days = DAYS.stream()
                .filter(each -> each.toString().equals(form.of("days")))
                .findFirst();
        if (days.isEmpty()) {
            problems.add(new Problem("days", page.say("identity.help.days.missing")));
        }
        return problems.isEmpty()
                ? help(actor, form, days.orElseThrow(), page)
                : form(form, new Problems(problems), page);
    }

    private ModelAndView help(Actor.SignedIn actor, ClaimForm form, int days, Page page) {
        var wish = new HelpNeighbour.Wish(form.id(), form.principal(), form.of("proof"), days);
        return switch (helpNeighbour.help(actor, wish)) {
            case HelpNeighbour.Outcome.Entered _ ->
                new ModelAndView(new RedirectView("/account/mandates?helped", true));
            case HelpNeighbour.Outcome.HasAccount _ -> problem(form, page.say("identity.help.has-account"), page);
            case HelpNeighbour.Outcome.OtherName _ -> problem(form, page.say("identity.claims.other-name"), page);
            case HelpNeighbour.Outcome.TooManyAttempts(var until) ->
                problem(
                        form,
                        page.say("identity.mandates.who.too-many", page.words().moment(until)),
                        page);
            case HelpNeighbour.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static ModelAndView problem(ClaimForm form, String message, Page page) {
        return form(form, Problems.of(new Problem("citizen-id", message)), page);
    }

    private static ModelAndView form(ClaimForm form, Problems problems, Page page) {
        var days = DAYS.stream()
                .map(each -> Choice.of(each.toString(), page.say("identity.help.days.choice", each)))
                .toList();
        return new ModelAndView(
                "identity/own/help",
                Map.of("form", form, "days", days, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
