package vn.motcua.catalogue.web.admin;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.EndProcedure;
import vn.motcua.catalogue.usecase.SeeProcedure;
import vn.motcua.catalogue.usecase.StartDraft;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Trang một thủ tục with its revisions: begun anew, recalled before their day, ended. */
@Controller
@RequestMapping("/admin/procedures/{code:[0-9][0-9.A-Y]*}")
class RevisionsController {
    private final SeeProcedure seeProcedure;
    private final EndProcedure endProcedure;
    private final StartDraft startDraft;

    RevisionsController(SeeProcedure seeProcedure, EndProcedure endProcedure, StartDraft startDraft) {
        this.seeProcedure = seeProcedure;
        this.endProcedure = endProcedure;
        this.startDraft = startDraft;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable String code, Page page) {
        return see(actor, code, new Typed(Map.of()), page, Problems.none());
    }

    @PostMapping("/abolition")
    ModelAndView abolish(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var from = reading.neededDay("abolished-from").orElse(LocalDate.MIN);
        if (!reading.isSound()) {
            return see(actor, code, typed, page, reading.problems());
        }
        return answer(actor, code, endProcedure.abolish(actor, Asked.code(code), from), "abolished-from", typed, page);
    }

    @PostMapping("/recall")
    ModelAndView recall(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var field = "remark-" + typed.of("number");
        var remark = reading.needed(field);
        if (!reading.isSound()) {
            return see(actor, code, typed, page, reading.problems());
        }
        return answer(
                actor, code, endProcedure.recall(actor, Asked.id(typed.of("revision")), remark), field, typed, page);
    }

    private ModelAndView answer(
            Actor actor, String code, EndProcedure.Outcome outcome, String field, Typed typed, Page page) {
        return switch (outcome) {
            case EndProcedure.Outcome.Ended _ -> Asked.to(Asked.HOME + "/" + Asked.code(code));
            case EndProcedure.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case EndProcedure.Outcome.Unknown _ -> throw Asked.nowhere();
            case EndProcedure.Outcome.RevisionAhead _ -> {
                var problem = new Problem(field, page.say("catalogue.form.revision-ahead"));
                yield see(actor, code, typed, page, Problems.of(problem));
            }
            case EndProcedure.Outcome.InForceAlready _ -> {
                var problem = new Problem(field, page.say("catalogue.form.in-force-already"));
                yield see(actor, code, typed, page, Problems.of(problem));
            }
        };
    }

    private ModelAndView see(Actor actor, String code, Typed typed, Page page, Problems problems) {
        return switch (seeProcedure.see(actor, Asked.code(code))) {
            case SeeProcedure.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeProcedure.Outcome.Unknown _, SeeProcedure.Outcome.DraftSeen _ -> throw Asked.nowhere();
            case SeeProcedure.Outcome.Seen seen ->
                new ModelAndView(
                        "catalogue/admin/procedure",
                        Map.of(
                                "seen",
                                seen,
                                "id",
                                startDraft.id().value().toString(),
                                "typed",
                                typed,
                                "problems",
                                problems,
                                "told",
                                new Told(page.words()),
                                "spoken",
                                new Spoken(page.words())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
