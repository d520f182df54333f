package vn.motcua.organisation.web.admin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.usecase.DecideAgency;
import vn.motcua.organisation.usecase.DecideAgency.Order;
import vn.motcua.organisation.usecase.DecideAgency.Outcome;
import vn.motcua.organisation.usecase.PrepareDecision;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Thành lập cơ quan: looked at first, then done. */
@Controller
@RequestMapping("/admin/organisation/agencies/new")
class FoundingController {
    private final PrepareDecision preparation;
    private final DecideAgency decideAgency;
    private final Agencies agencies;

    FoundingController(PrepareDecision preparation, DecideAgency decideAgency, Agencies agencies) {
        this.preparation = preparation;
        this.decideAgency = decideAgency;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var id = preparation.blank().id().toString();
        var sent = new Sent(fields).with("id", id).with("act", "found");
        if (!sent.has("preview")) {
            return switch (preparation.toFoundAgency(actor)) {
                case Decision.Refused refused -> Refusals.page(refused);
                case Decision.Allowed _ ->
                    page(sent.with("kind", "department"), page, Problems.none(), Optional.empty());
            };
        }
        var form = new AgencyForm(sent, blank(sent), page.words());
        return form.order(agencies)
                .map(order -> preview(actor, order, sent, page))
                .orElseGet(() -> page(sent, page, form.problems(), Optional.empty()));
    }

    private ModelAndView preview(Actor actor, Order order, Sent sent, Page page) {
        return switch (decideAgency.preview(actor, order.deed(), order.from())) {
            case Outcome.Previewed(var _, var echoes) ->
                page(
                        sent,
                        page,
                        Problems.none(),
                        Optional.of(AgencyChangeView.of(order, echoes, agencies, page.words())));
            case Outcome other -> answered(other, sent, page);
        };
    }

    @PostMapping
    ModelAndView found(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields).with("act", "found");
        var form = new AgencyForm(sent, blank(sent), page.words());
        return form.order(agencies)
                .map(order -> answered(decideAgency.decide(actor, order, LocalDate.EPOCH), sent, page))
                .orElseGet(() -> page(sent, page, form.problems(), Optional.empty()));
    }

    /** What the form is about before it is read: an agency of which only the id is known. Its decision has the same. */
    private Agency blank(Sent sent) {
        var id = sent.read("id", UUID::fromString)
                .orElseGet(() -> preparation.blank().id());
        return new Agency(
                new AgencyId(id),
                "",
                Agency.Kind.DEPARTMENT,
                new Bilingual("", ""),
                Optional.empty(),
                Optional.empty());
    }

    private static ModelAndView answered(Outcome outcome, Sent sent, Page page) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Flawed(var flaws) -> page(sent, page, AgencyForm.said(flaws, page.words()), Optional.empty());
            case Outcome.ChangedMeanwhile _ -> {
                var problem = new Problem("", page.say("organisation.form.changed-meanwhile"));
                yield page(sent, page, Problems.of(problem), Optional.empty());
            }
            case Outcome.Done _, Outcome.Previewed _ ->
                new ModelAndView(new RedirectView("/admin/organisation/agencies/" + sent.of("code"), true));
        };
    }

    private static ModelAndView page(Sent sent, Page page, Problems problems, Optional<AgencyChangeView> preview) {
        return new ModelAndView(
                "organisation/admin/newagency",
                Map.of("sent", sent, "kinds", AgencyForm.kinds(page.words()), "problems", problems, "preview", preview),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
