package vn.motcua.identity.web.own;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.GrantMandate;
import vn.motcua.identity.usecase.SeeMandates;
import vn.motcua.identity.usecase.SeeMandates.Outcome.Seen;
import vn.motcua.identity.usecase.SettleMandate;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Người thay mặt: who acts for me and for whom I act, given, agreed to and taken back. */
@Controller
@RequestMapping("/account/mandates")
class MandatesController {
    private static final String HERE = "/account/mandates";

    private final SeeMandates see;
    private final GrantMandate grant;
    private final SettleMandate settle;

    MandatesController(SeeMandates see, GrantMandate grant, SettleMandate settle) {
        this.see = see;
        this.grant = grant;
        this.settle = settle;
    }

    @GetMapping
    ModelAndView list(Actor.SignedIn actor) {
        return switch (see.see(actor)) {
            case SeeMandates.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Seen seen -> new ModelAndView("identity/own/mandates", Map.of("seen", seen));
        };
    }

    @GetMapping("/new")
    ModelAndView form(Actor.SignedIn actor, Page page) {
        return switch (see.see(actor)) {
            case SeeMandates.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Seen seen -> form(MandateForm.blank(seen.today()), seen, Problems.none(), page);
        };
    }

    @PostMapping
    ModelAndView give(Actor.SignedIn actor, @RequestParam Map<String, String> fields, Page page) {
        var form = new MandateForm(fields);
        return switch (see.see(actor)) {
            case SeeMandates.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Seen seen -> {
                var problems = form.problems(seen.today(), page);
                yield problems.isEmpty() ? give(actor, form, seen, page) : form(form, seen, problems, page);
            }
        };
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/acceptance")
    ModelAndView accept(Actor.SignedIn actor, @PathVariable UUID id) {
        return to(settle.accept(actor, id), "accepted");
    }

    /** Declined, or laid down later. */
    @PostMapping("/{id:[0-9a-f-]{36}}/end")
    ModelAndView layDown(Actor.SignedIn actor, @PathVariable UUID id) {
        return to(settle.layDown(actor, id), "ended");
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/revocation")
    ModelAndView revoke(Actor.SignedIn actor, @PathVariable UUID id) {
        return to(settle.revoke(actor, id), "revoked");
    }

    private ModelAndView give(Actor.SignedIn actor, MandateForm form, Seen seen, Page page) {
        return switch (grant.grant(actor, form.wish())) {
            case GrantMandate.Outcome.Given _ -> new ModelAndView(new RedirectView(HERE + "?given", true));
            case GrantMandate.Outcome.NobodyFound _ -> problem(form, seen, "who", "identity.mandates.who.nobody", page);
            case GrantMandate.Outcome.Oneself _ -> problem(form, seen, "who", "identity.mandates.who.oneself", page);
            case GrantMandate.Outcome.TooMany _ ->
                form(
                        form,
                        seen,
                        Problems.of(new Problem("", page.say("identity.mandates.most", GrantMandate.MOST))),
                        page);
            case GrantMandate.Outcome.TooManyAttempts(var until) -> {
                var wait =
                        page.say("identity.mandates.who.too-many", page.words().moment(until));
                yield form(form, seen, Problems.of(new Problem("who", wait)), page);
            }
            case GrantMandate.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static ModelAndView problem(MandateForm form, Seen seen, String field, String message, Page page) {
        return form(form, seen, Problems.of(new Problem(field, page.say(message))), page);
    }

    private static ModelAndView form(MandateForm form, Seen seen, Problems problems, Page page) {
        return new ModelAndView(
                "identity/own/mandate-new",
                Map.of("form", form, "names", names(seen, page), "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** In whose name one can give it: one's own, or that of an organisation one represents. */
    private static List<Choice> names(Seen seen, Page page) {
        return Stream.concat(
                        Stream.of(Choice.of("", page.say("identity.mandates.for.myself"))),
                        seen.organisations().stream()
                                .map(each -> Choice.of(
                                        each.mandate().mandate().id().toString(),
                                        each.mandate().principal())))
                .toList();
    }

    private static ModelAndView to(SettleMandate.Outcome outcome, String done) {
        return switch (outcome) {
            case SettleMandate.Outcome.Done _ -> new ModelAndView(new RedirectView(HERE + "?" + done, true));
            case SettleMandate.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SettleMandate.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
