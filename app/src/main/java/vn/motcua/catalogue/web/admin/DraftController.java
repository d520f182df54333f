package vn.motcua.catalogue.web.admin;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.usecase.MoveDraft;
import vn.motcua.catalogue.usecase.PublishRevision;
import vn.motcua.catalogue.usecase.SeeProcedure;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Trang dự thảo: what it changes, what is not well yet, and where it may go from here. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}")
class DraftController {
    private final SeeProcedure seeProcedure;
    private final MoveDraft moveDraft;
    private final PublishRevision publishRevision;

    DraftController(SeeProcedure seeProcedure, MoveDraft moveDraft, PublishRevision publishRevision) {
        this.seeProcedure = seeProcedure;
        this.moveDraft = moveDraft;
        this.publishRevision = publishRevision;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable String id, Page page) {
        return see(actor, id, new Typed(Map.of()), page, Problems.none());
    }

    @PostMapping("/submission")
    ModelAndView submit(Actor actor, @PathVariable String id, Page page) {
        return answer(actor, id, moveDraft.submit(actor, Asked.id(id)), new Typed(Map.of()), page);
    }

    @PostMapping("/return")
    ModelAndView giveBack(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var remark = reading.needed("remark");
        return reading.isSound()
                ? answer(actor, id, moveDraft.giveBack(actor, Asked.id(id), remark), typed, page)
                : see(actor, id, typed, page, reading.problems());
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var remark = reading.needed("why");
        return reading.isSound()
                ? answer(actor, id, moveDraft.withdraw(actor, Asked.id(id), remark), typed, page)
                : see(actor, id, typed, page, reading.problems());
    }

    @PostMapping("/publication")
    ModelAndView publish(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var from = reading.neededDay("from");
        var decision = reading.needed("decision");
        if (!reading.isSound()) {
            return see(actor, id, typed, page, reading.problems());
        }
        return answer(
                actor, id, publishRevision.publish(actor, Asked.id(id), from.orElseThrow(), decision), typed, page);
    }

    private ModelAndView answer(Actor actor, String id, MoveDraft.Outcome outcome, Typed typed, Page page) {
        return switch (outcome) {
            case MoveDraft.Outcome.Moved _, MoveDraft.Outcome.NotFromHere _ -> Asked.to(Asked.draft(Asked.id(id)));
            case MoveDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case MoveDraft.Outcome.Unknown _ -> throw Asked.nowhere();
            case MoveDraft.Outcome.Unsound(var flaws) -> see(actor, id, typed, page, problems(flaws, page));
        };
    }

    private ModelAndView answer(Actor actor, String id, PublishRevision.Outcome outcome, Typed typed, Page page) {
        return switch (outcome) {
            case PublishRevision.Outcome.Published(var revision) ->
                Asked.to(Asked.HOME + "/" + revision.procedure().code());
            case PublishRevision.Outcome.NotSubmitted _ -> Asked.to(Asked.draft(Asked.id(id)));
            case PublishRevision.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PublishRevision.Outcome.Unknown _ -> throw Asked.nowhere();
            case PublishRevision.Outcome.Unsound(var flaws) -> see(actor, id, typed, page, problems(flaws, page));
            case PublishRevision.Outcome.SamePerson _ ->
                see(actor, id, typed, page, problem("", page.say("catalogue.publish.same-person")));
            case PublishRevision.Outcome.DayTaken(var day) ->
                see(
                        actor,
                        id,
                        typed,
                        page,
                        problem(
                                "from",
                                page.say(
                                        "catalogue.publish.day-taken",
                                        page.words().day(day))));
        };
    }

    private static Problems problems(List<Flaw> flaws, Page page) {
        var told = new Told(page.words());
        return new Problems(
                flaws.stream().map(flaw -> new Problem("", told.flaw(flaw))).toList());
    }

    private static Problems problem(String field, String message) {
        return Problems.of(new Problem(field, message));
    }

    private ModelAndView see(Actor actor, String id, Typed typed, Page page, Problems problems) {
        return switch (seeProcedure.draft(actor, Asked.id(id))) {
            case SeeProcedure.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeProcedure.Outcome.Unknown _, SeeProcedure.Outcome.Seen _ -> throw Asked.nowhere();
            case SeeProcedure.Outcome.DraftSeen seen ->
                new ModelAndView(
                        "catalogue/admin/draft",
                        Map.of(
                                "seen", seen,
                                "typed", typed,
                                "problems", problems,
                                "told", new Told(page.words()),
                                "spoken", new Spoken(page.words())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
