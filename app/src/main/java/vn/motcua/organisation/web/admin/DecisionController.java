package vn.motcua.organisation.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.model.Change;
import vn.motcua.organisation.model.Flaw;
import vn.motcua.organisation.usecase.DecideUnits;
import vn.motcua.organisation.usecase.DecideUnits.Order;
import vn.motcua.organisation.usecase.DecideUnits.Outcome;
import vn.motcua.organisation.usecase.PrepareDecision;
import vn.motcua.organisation.usecase.PrepareDecision.Blank;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Ghi quyết định về đơn vị hành chính: looked at first with what it would change, then done. */
@Controller
@RequestMapping("/admin/organisation/decision")
class DecisionController {
    private final PrepareDecision preparation;
    private final DecideUnits decideUnits;

    DecisionController(PrepareDecision preparation, DecideUnits decideUnits) {
        this.preparation = preparation;
        this.decideUnits = decideUnits;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var blank = preparation.blank();
        var sent = new Sent(fields).with("id", blank.id().toString());
        if (!sent.has("preview")) {
            return switch (preparation.toDecideUnits(actor)) {
                case Decision.Refused refused -> Refusals.page(refused);
                case Decision.Allowed _ -> page(sent, page, Problems.none(), Optional.empty());
            };
        }
        var form = new DecisionForm(sent, blank.gazetteer(), page.words());
        return form.order()
                .map(order -> preview(actor, order, blank, sent, page))
                .orElseGet(() -> page(sent, page, form.problems(), Optional.empty()));
    }

    private ModelAndView preview(Actor actor, Order order, Blank blank, Sent sent, Page page) {
        return switch (decideUnits.preview(actor, order.deed(), order.from())) {
            case Outcome.Previewed previewed ->
                page(
                        sent.with("seen", Long.toString(previewed.revision())),
                        page,
                        Problems.none(),
                        Optional.of(ChangeView.of(previewed, blank.gazetteer(), page.words())));
            case Outcome other -> answered(other, sent, page);
        };
    }

    @PostMapping
    ModelAndView decide(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields);
        var form = new DecisionForm(sent, preparation.blank().gazetteer(), page.words());
        var seen = sent.read("seen", Long::valueOf).orElse(-1L);
        return form.order()
                .map(order -> answered(decideUnits.decide(actor, order, seen), sent, page))
                .orElseGet(() -> page(sent, page, form.problems(), Optional.empty()));
    }

    private static ModelAndView answered(Outcome outcome, Sent sent, Page page) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Flawed(var flaws) -> page(sent, page, problems(flaws, page), Optional.empty());
            case Outcome.ChangedMeanwhile _ ->
                page(
                        sent,
                        page,
                        Problems.of(new Problem("", page.say("organisation.form.changed-meanwhile"))),
                        Optional.empty());
            case Outcome.Done(var change) -> done(change, sent);
            case Outcome.AlreadyDone _, Outcome.Previewed _ -> tree(sent);
        };
    }

    private static ModelAndView done(Change change, Sent sent) {
        return change.beginnings().stream()
                .findFirst()
                .map(unit -> new ModelAndView(
                        new RedirectView("/admin/organisation/units/" + unit.code() + "?day=" + change.from(), true)))
                .orElseGet(() -> tree(sent));
    }

    private static ModelAndView tree(Sent sent) {
        return new ModelAndView(new RedirectView("/admin/organisation?day=" + sent.of("from"), true));
    }

    private static Problems problems(List<Flaw> flaws, Page page) {
        return new Problems(flaws.stream()
                .map(flaw -> new Problem(
                        "", page.say("organisation.flaw." + flaw.rule().key(), flaw.named(), flaw.other())))
                .toList());
    }

    private static ModelAndView page(Sent sent, Page page, Problems problems, Optional<ChangeView> preview) {
        return new ModelAndView(
                "organisation/admin/decision",
                Map.of("sent", sent, "kinds", Kinds.choices(page), "problems", problems, "preview", preview),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
