package vn.motcua.catalogue.web.admin;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.StartDraft;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Mở dự thảo of a new procedure or of a new revision. */
@Controller
class StartDraftController {
    private final StartDraft startDraft;

    StartDraftController(StartDraft startDraft) {
        this.startDraft = startDraft;
    }

    @GetMapping("/admin/procedures/new")
    ModelAndView form(Actor actor) {
        if (startDraft.begin(actor) instanceof Decision.Refused refused) {
            return Refusals.page(refused);
        }
        var blank = new Typed(Map.of()).with("id", startDraft.id().value().toString());
        return form(blank, Problems.none());
    }

    @PostMapping("/admin/procedures/new")
    ModelAndView create(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var code = ProcedureCode.typed(reading.needed("code"));
        if (code.isEmpty() && !typed.isEmpty("code")) {
            reading.wrong("code", "catalogue.form.code");
        }
        var name = reading.needed("name");
        var field = reading.needed("field");
        if (!reading.isSound()) {
            return form(typed, reading.problems());
        }
        var outcome = startDraft.create(actor, Asked.id(typed.of("id")), code.orElseThrow(), name, field);
        return outcome instanceof StartDraft.Outcome.ExistsAlready
                ? form(typed, Problems.of(new Problem("code", page.say("catalogue.form.exists"))))
                : answer(outcome);
    }

    @PostMapping("/admin/procedures/{code}/revisions")
    ModelAndView revise(Actor actor, @PathVariable String code, @RequestParam String id) {
        return answer(startDraft.revise(actor, Asked.id(id), Asked.code(code)));
    }

    private static ModelAndView answer(StartDraft.Outcome outcome) {
        return switch (outcome) {
            case StartDraft.Outcome.Started(var id) -> Asked.to(Asked.draft(id));
            case StartDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case StartDraft.Outcome.Unknown _, StartDraft.Outcome.ExistsAlready _ -> throw Asked.nowhere();
        };
    }

    private static ModelAndView form(Typed typed, Problems problems) {
        return new ModelAndView(
                "catalogue/admin/new",
                Map.of("typed", typed, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
