package vn.motcua.dossier.web.citizen;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.usecase.TakeDraft;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhận bản khai by the code that somebody gave. */
@Controller
@RequestMapping("/drafts/code")
class TakingController {
    private final TakeDraft takeDraft;

    TakingController(TakeDraft takeDraft) {
        this.takeDraft = takeDraft;
    }

    @GetMapping
    ModelAndView ask(Actor actor) {
        return takeDraft.refusal(actor).map(Refusals::page).orElseGet(() -> form("", Problems.none(), HttpStatus.OK));
    }

    @PostMapping
    ModelAndView take(Actor actor, @RequestParam(defaultValue = "") String code, Page page) {
        return switch (takeDraft.take(actor, code)) {
            case TakeDraft.Outcome.Taken(var draft, var kind) ->
                Answering.to(kind == Handing.Kind.HELP ? Trail.to(draft) : Trail.toHanding(draft), page);
            case TakeDraft.Outcome.Ones(var draft) -> Answering.to(Trail.to(draft), page);
            case TakeDraft.Outcome.NoSuchCode _ ->
                form(code, problem(page.say("dossier.handing.no-code")), HttpStatus.UNPROCESSABLE_CONTENT);
            case TakeDraft.Outcome.Closed(var until) ->
                form(
                        code,
                        problem(page.say("dossier.handing.closed", page.words().moment(until))),
                        HttpStatus.TOO_MANY_REQUESTS);
            case TakeDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static Problems problem(String said) {
        return Problems.of(new Problem("code", said));
    }

    private static ModelAndView form(String typed, Problems problems, HttpStatus status) {
        return new ModelAndView("dossier/citizen/taking", Map.of("typed", typed, "problems", problems), status);
    }
}
