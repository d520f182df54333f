package vn.motcua.catalogue.web.admin;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.DecideFees;
import vn.motcua.catalogue.usecase.FeeDesk.Obstacle;
import vn.motcua.catalogue.usecase.ProposeFees;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Biểu mức thu of a procedure: proposed by one person, to be entered, corrected or ended; decided by another. */
@Controller
@RequestMapping("/admin/procedures/{code:[0-9][0-9.A-Y]*}/fees")
class FeesController {
    private final ProposeFees proposeFees;
    private final DecideFees decideFees;

    FeesController(ProposeFees proposeFees, DecideFees decideFees) {
        this.proposeFees = proposeFees;
        this.decideFees = decideFees;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String code, @RequestParam Map<String, String> asked, Page page) {
        return form(actor, code, FeesForm.of(new Typed(asked)), page, Problems.none());
    }

    @PostMapping
    ModelAndView propose(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent, Page page) {
        var form = FeesForm.of(new Typed(sent));
        var act = form.typed().of("act");
        if (!act.isEmpty()) {
            return form(actor, code, form.with(form.typed().after(act)), page, Problems.none());
        }
        var reading = new Reading(form.typed(), page.words());
        var wish = form.read(reading);
        if (!reading.isSound()) {
            return form(actor, code, form, page, reading.problems());
        }
        var id = Asked.id(form.typed().of("id")).value();
        return switch (proposeFees.propose(actor, id, Asked.code(code), wish.orElseThrow())) {
            case ProposeFees.Outcome.Proposed _ -> back(code);
            case ProposeFees.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ProposeFees.Outcome.Unknown _, ProposeFees.Outcome.Seen _ -> throw Asked.nowhere();
            case ProposeFees.Outcome.Hindered(var obstacle) ->
                form(actor, code, form, page, Problems.of(new Problem("from", told(obstacle, page))));
        };
    }

    @PostMapping("/proposals/{id}/approval")
    ModelAndView approve(Actor actor, @PathVariable String code, @PathVariable UUID id, Page page) {
        return answer(actor, code, decideFees.approve(actor, id), page);
    }

    @PostMapping("/proposals/{id}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Page page) {
        var field = "remark-" + id;
        var reading = new Reading(new Typed(sent), page.words());
        var remark = reading.needed(field);
        return reading.isSound()
                ? answer(actor, code, decideFees.giveBack(actor, id, remark), page)
                : form(actor, code, FeesForm.of(new Typed(Map.of())), page, reading.problems());
    }

    private ModelAndView answer(Actor actor, String code, DecideFees.Outcome outcome, Page page) {
        var blank = FeesForm.of(new Typed(Map.of()));
        return switch (outcome) {
            case DecideFees.Outcome.Decided _ -> back(code);
            case DecideFees.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case DecideFees.Outcome.Unknown _ -> throw Asked.nowhere();
            case DecideFees.Outcome.SamePerson _ ->
                form(actor, code, blank, page, Problems.of(new Problem("", page.say("catalogue.fees.same-person"))));
            case DecideFees.Outcome.Hindered(var _, var obstacle) ->
                form(actor, code, blank, page, Problems.of(new Problem("", told(obstacle, page))));
        };
    }

    private static String told(Obstacle obstacle, Page page) {
        return switch (obstacle) {
            case Obstacle.DayTaken(var day) ->
                page.say("catalogue.fees.day-taken", page.words().day(day));
            case Obstacle.Gone _ -> page.say("catalogue.fees.gone");
            case Obstacle.NotThen _ -> page.say("catalogue.fees.not-then");
        };
    }

    private static ModelAndView back(String code) {
        return Asked.to(Asked.HOME + "/" + Asked.code(code) + "/fees");
    }

    private ModelAndView form(Actor actor, String code, FeesForm form, Page page, Problems problems) {
        return switch (proposeFees.see(actor, Asked.code(code))) {
            case ProposeFees.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ProposeFees.Outcome.Unknown _, ProposeFees.Outcome.Proposed _, ProposeFees.Outcome.Hindered _ ->
                throw Asked.nowhere();
            case ProposeFees.Outcome.Seen seen -> {
                var begun = form.typed().checked("rate-count") ? form : form.begun(seen.schedules());
                var typed = begun.typed();
                yield new ModelAndView(
                        "catalogue/admin/fees",
                        Map.of(
                                "seen",
                                seen,
                                "form",
                                typed.isEmpty("id")
                                        ? begun.with(typed.with("id", seen.id().toString()))
                                        : begun,
                                "problems",
                                problems,
                                "choices",
                                new FormChoices(page.words()),
                                "spoken",
                                new Spoken(page.words())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }
}
