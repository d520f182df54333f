package vn.motcua.organisation.web.admin;

import java.util.Map;
import java.util.Optional;
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
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.usecase.DecideAgency;
import vn.motcua.organisation.usecase.DecideAgency.Order;
import vn.motcua.organisation.usecase.DecideAgency.Outcome;
import vn.motcua.organisation.usecase.PrepareDecision;
import vn.motcua.organisation.usecase.SeeAgencies;
import vn.motcua.organisation.usecase.SeeAgencies.Portrait;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Ghi quyết định về cơ quan: looked at first, then done. */
@Controller
@RequestMapping("/admin/organisation/agencies/{of}/decision")
class AgencyDecisionController {
    private final PrepareDecision preparation;
    private final SeeAgencies seeAgencies;
    private final DecideAgency decideAgency;
    private final Agencies agencies;

    AgencyDecisionController(
            PrepareDecision preparation, SeeAgencies seeAgencies, DecideAgency decideAgency, Agencies agencies) {
        this.preparation = preparation;
        this.seeAgencies = seeAgencies;
        this.decideAgency = decideAgency;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String of, @RequestParam Map<String, String> fields, Page page) {
        return switch (seeAgencies.one(actor, of)) {
            case SeeAgencies.Outcome.Seen(var portrait) -> form(actor, portrait, new Sent(fields), page);
            case SeeAgencies.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAgencies.Outcome.NoSuchAgency _, SeeAgencies.Outcome.Listed _ ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView form(Actor actor, Portrait portrait, Sent given, Page page) {
        var agency = portrait.agency();
        var sent = given.with("id", portrait.blank().id().toString());
        if (!sent.has("preview")) {
            var parent = agency.parent().map(id -> portrait.today().get(id)).map(Agency::code);
            return switch (preparation.toDecideAgency(actor, agency.id())) {
                case Decision.Refused refused -> Refusals.page(refused);
                case Decision.Allowed _ ->
                    page(agency, AgencyForm.filled(agency, parent, sent), page, Problems.none(), Optional.empty());
            };
        }
        var form = new AgencyForm(sent, agency, page.words());
        return form.order(agencies)
                .map(order -> preview(actor, order, agency, sent, page))
                .orElseGet(() -> page(agency, sent, page, form.problems(), Optional.empty()));
    }

    private ModelAndView preview(Actor actor, Order order, Agency agency, Sent sent, Page page) {
        return switch (decideAgency.preview(actor, order.deed(), order.from())) {
            case Outcome.Previewed(var seen, var echoes) ->
                page(
                        agency,
                        sent.with("seen", seen.toString()),
                        page,
                        Problems.none(),
                        Optional.of(AgencyChangeView.of(order, echoes, agencies, page.words())));
            case Outcome other -> answered(other, agency, sent, page);
        };
    }

    @PostMapping
    ModelAndView decide(Actor actor, @PathVariable String of, @RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields);
        return switch (seeAgencies.one(actor, of)) {
            case SeeAgencies.Outcome.Seen(var portrait) -> {
                var agency = portrait.agency();
                var form = new AgencyForm(sent, agency, page.words());
                var seen = sent.day("seen").orElse(portrait.blank().today());
                yield form.order(agencies)
                        .map(order -> answered(decideAgency.decide(actor, order, seen), agency, sent, page))
                        .orElseGet(() -> page(agency, sent, page, form.problems(), Optional.empty()));
            }
            case SeeAgencies.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAgencies.Outcome.NoSuchAgency _, SeeAgencies.Outcome.Listed _ ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ModelAndView answered(Outcome outcome, Agency agency, Sent sent, Page page) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Flawed(var flaws) ->
                page(agency, sent, page, AgencyForm.said(flaws, page.words()), Optional.empty());
            case Outcome.ChangedMeanwhile _ -> {
                var problem = new Problem("", page.say("organisation.form.changed-meanwhile"));
                yield page(agency, sent, page, Problems.of(problem), Optional.empty());
            }
            case Outcome.Done _, Outcome.Previewed _ ->
                new ModelAndView(new RedirectView(
                        "/admin/organisation/agencies/"
                                + (sent.of("act").equals("abolish") ? agency.code() : sent.of("code")),
                        true));
        };
    }

    private static ModelAndView page(
            Agency agency, Sent sent, Page page, Problems problems, Optional<AgencyChangeView> preview) {
        return new ModelAndView(
                "organisation/admin/agencydecision",
                Map.of(
                        "agency", agency,
                        "sent", sent,
                        "kinds", AgencyForm.kinds(page.words()),
                        "problems", problems,
                        "preview", preview),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
