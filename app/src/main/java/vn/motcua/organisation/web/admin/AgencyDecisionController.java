package vn.motcua.organisation.web.admin;

import java.util.ArrayList;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.usecase.DecideAgency;
import vn.motcua.organisation.usecase.DecideAgency.Order;
import vn.motcua.organisation.usecase.DecideAgency.Outcome;
import vn.motcua.organisation.usecase.SeeAgencies;
import vn.motcua.organisation.usecase.SeeAgencies.Portrait;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Ghi quyết định về cơ quan: looked at first, then done. */
@Controller
@RequestMapping("/admin/organisation/agencies/{of}/decision")
class AgencyDecisionController {
    private final SeeAgencies seeAgencies;
    private final DecideAgency decideAgency;
    private final Agencies agencies;

    AgencyDecisionController(SeeAgencies seeAgencies, DecideAgency decideAgency, Agencies agencies) {
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
            return page(agency, AgencyForm.filled(agency, parent, sent), page, Problems.none(), false);
        }
        var form = new AgencyForm(sent, agency, page.words());
        var order = order(form, sent);
        if (order.isEmpty()) {
            return page(agency, sent, page, problems(form, sent, page), false);
        }
        return switch (decideAgency.preview(
                actor, order.get().deed(), order.get().from())) {
            case Outcome.Possible(var seen) ->
                page(agency, sent.with("seen", seen.toString()), page, Problems.none(), true);
            case Outcome other -> answered(other, agency, sent, page);
        };
    }

    @PostMapping
    ModelAndView decide(Actor actor, @PathVariable String of, @RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields);
        return switch (seeAgencies.one(actor, of)) {
            case SeeAgencies.Outcome.Seen(var portrait) -> {
                var form = new AgencyForm(sent, portrait.agency(), page.words());
                var seen = sent.day("seen").orElse(portrait.blank().today());
                yield order(form, sent)
                        .map(order -> answered(decideAgency.decide(actor, order, seen), portrait.agency(), sent, page))
                        .orElseGet(() -> page(portrait.agency(), sent, page, problems(form, sent, page), false));
            }
            case SeeAgencies.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAgencies.Outcome.NoSuchAgency _, SeeAgencies.Outcome.Listed _ ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Optional<Order> order(AgencyForm form, Sent sent) {
        var deed = form.deed(agencies);
        var id = sent.read("id", UUID::fromString);
        return sent.day("from").isPresent() && sent.has("source") && id.isPresent()
                ? deed.map(done -> new Order(id.get(), done, sent.day("from").orElseThrow(), sent.of("source")))
                : Optional.empty();
    }

    private static Problems problems(AgencyForm form, Sent sent, Page page) {
        var all = new ArrayList<>(form.problems().all());
        if (sent.day("from").isEmpty()) {
            all.add(new Problem("from", page.say("organisation.day.unreadable")));
        }
        if (!sent.has("source")) {
            all.add(new Problem("source", page.say("organisation.form.missing")));
        }
        return new Problems(all);
    }

    private static ModelAndView answered(Outcome outcome, Agency agency, Sent sent, Page page) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Flawed(var flaws) -> page(agency, sent, page, said(flaws, page), false);
            case Outcome.ChangedMeanwhile _ -> {
                var problem = new Problem("", page.say("organisation.form.changed-meanwhile"));
                yield page(agency, sent, page, Problems.of(problem), false);
            }
            case Outcome.Done _, Outcome.Possible _ ->
                new ModelAndView(new RedirectView(
                        "/admin/organisation/agencies/"
                                + (sent.of("act").equals("abolish") ? agency.code() : sent.of("code")),
                        true));
        };
    }

    private static Problems said(List<String> flaws, Page page) {
        return new Problems(flaws.stream()
                .map(flaw -> new Problem("", page.say("organisation.agency.flaw." + flaw)))
                .toList());
    }

    private static ModelAndView page(Agency agency, Sent sent, Page page, Problems problems, boolean previewed) {
        return new ModelAndView(
                "organisation/admin/agencydecision",
                Map.of(
                        "agency", agency,
                        "sent", sent,
                        "kinds", AgencyForm.kinds(page.words()),
                        "problems", problems,
                        "previewed", previewed),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
