package vn.motcua.identity.web.admin;

import java.util.HashMap;
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
import vn.motcua.identity.usecase.LendPowers;
import vn.motcua.identity.usecase.SeeDelegations;
import vn.motcua.identity.usecase.SeeDelegations.Outcome;
import vn.motcua.identity.usecase.SeeDelegations.Outcome.Own;
import vn.motcua.identity.web.desk.DelegationForm;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Các ủy quyền of one agency, or of the whole house, and lending for who cannot do it themselves. */
@Controller
@RequestMapping("/admin/delegations")
class LendingsController {
    private final SeeDelegations seeDelegations;
    private final LendPowers lendPowers;

    LendingsController(SeeDelegations seeDelegations, LendPowers lendPowers) {
        this.seeDelegations = seeDelegations;
        this.lendPowers = lendPowers;
    }

    /** @param giver the login name of who is absent, once it was typed */
    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String giver, Page page) {
        var typed = new DelegationForm(Map.of("giver", giver));
        if (giver.isBlank()) {
            return page(actor, Optional.empty(), typed, Problems.none(), page);
        }
        var absent = absent(actor, typed);
        return absent.map(own -> page(actor, absent, blank(own, typed), Problems.none(), page))
                .orElseGet(() -> problem(actor, absent, typed, "giver", "identity.delegation.giver.missing", page));
    }

    @PostMapping
    ModelAndView lend(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var form = new DelegationForm(fields);
        var absent = absent(actor, form);
        return absent.map(own -> lend(actor, own, form, page))
                .orElseGet(() -> problem(actor, absent, form, "giver", "identity.delegation.giver.missing", page));
    }

    private ModelAndView lend(Actor actor, Own own, DelegationForm form, Page page) {
        var absent = Optional.of(own);
        var taker = seeDelegations.colleague(form.of("taker"));
        var problems = form.problems(own, taker, page);
        if (!problems.isEmpty()) {
            return page(actor, absent, form, problems, page);
        }
        return switch (lendPowers.lend(actor, form.wish(own, taker.orElseThrow()))) {
            case LendPowers.Outcome.Done _ -> back();
            case LendPowers.Outcome.InThePast _ ->
                problem(actor, absent, form, "from", "identity.delegation.past", page);
            case LendPowers.Outcome.NotTheirsToLend _ ->
                problem(actor, absent, form, "post", "identity.delegation.post.missing", page);
            case LendPowers.Outcome.NoOfficer _ ->
                problem(actor, absent, form, "taker", "identity.delegation.taker.missing", page);
            case LendPowers.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/{id}/end")
    ModelAndView end(Actor actor, @PathVariable UUID id) {
        return lendPowers.end(actor, id) instanceof LendPowers.Outcome.NotAllowed(var refused)
                ? Refusals.page(refused)
                : back();
    }

    /** Who is absent, if anything of theirs may be lent by the actor. */
    private Optional<Own> absent(Actor actor, DelegationForm form) {
        return seeDelegations
                .absent(actor, form.of("giver"))
                .filter(own -> !own.lendable().isEmpty());
    }

    private static DelegationForm blank(Own own, DelegationForm typed) {
        var fields = new HashMap<>(DelegationForm.blank(own).fields());
        fields.put("giver", typed.of("giver"));
        return new DelegationForm(fields);
    }

    private ModelAndView problem(
            Actor actor, Optional<Own> absent, DelegationForm form, String field, String key, Page page) {
        return page(actor, absent, form, Problems.of(new Problem(field, page.say(key))), page);
    }

    private ModelAndView page(Actor actor, Optional<Own> absent, DelegationForm form, Problems problems, Page page) {
        return switch (seeDelegations.administered(actor)) {
            case Outcome.Administered administered ->
                new ModelAndView(
                        "identity/admin/delegations",
                        Map.of(
                                "administered", administered,
                                "form", form,
                                "choices",
                                        absent.map(own -> DelegationForm.choices(own, page))
                                                .orElseGet(List::of),
                                "problems", problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Own _ -> back();
        };
    }

    private static ModelAndView back() {
        return new ModelAndView(new RedirectView("/admin/delegations", true));
    }
}
