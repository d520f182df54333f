package vn.motcua.dossier.web.citizen;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.AnswerDossier;
import vn.motcua.dossier.usecase.CompleteDossier;
import vn.motcua.dossier.usecase.EndDossier;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.usecase.ReadOwnDossier;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Người dân trả lời cơ quan: the draft is right, is not, or what was missing has been added. */
@Controller
@RequestMapping(Answering.MINE + "/{id:[0-9a-f-]{36}}")
class AnswersController {
    private final AnswerDossier answerDossier;
    private final CompleteDossier completeDossier;
    private final EndDossier endDossier;
    private final ReadOwnDossier readOwnDossier;

    AnswersController(
            AnswerDossier answerDossier,
            CompleteDossier completeDossier,
            EndDossier endDossier,
            ReadOwnDossier readOwnDossier) {
        this.answerDossier = answerDossier;
        this.completeDossier = completeDossier;
        this.endDossier = endDossier;
        this.readOwnDossier = readOwnDossier;
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen, Page page) {
        return answer(answerDossier.confirm(errand(actor, id, seen, "")), id, page);
    }

    @PostMapping("/objection")
    ModelAndView object(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            Page page) {
        var errand = errand(actor, id, seen, note);
        var handled = answerDossier.objectToDraft(errand);
        return handled instanceof Handled.ReasonNeeded ? reasonNeeded(errand, page) : answer(handled, id, page);
    }

    @PostMapping("/supplement")
    ModelAndView complete(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            Page page) {
        return answer(completeDossier.complete(errand(actor, id, seen, note)), id, page);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String why,
            Page page) {
        return answer(endDossier.withdraw(errand(actor, id, seen, why)), id, page);
    }

    /** What cannot be done any more was done by somebody else, or by time: the page shows how it stands now. */
    private static ModelAndView answer(Handled handled, UUID id, Page page) {
        var dossier = Answering.toDossier(new DossierId(id));
        return switch (handled) {
            case Handled.Done _ -> Answering.to(dossier + "?answered", page);
            case Handled.NotAllowed(var refused) -> Refusals.page(refused);
            case Handled.Unknown _ -> throw Answering.nowhere();
            case Handled.Overtaken _,
                    Handled.NotPossible _,
                    Handled.ReasonNeeded _,
                    Handled.WordingNeeded _,
                    Handled.AmountNeeded _,
                    Handled.AskerNeeded _,
                    Handled.HandoverNeeded _,
                    Handled.Unsigned _,
                    Handled.WhichAgency _,
                    Handled.NobodyThere _ -> Answering.to(dossier + "?overtaken", page);
        };
    }

    private ModelAndView reasonNeeded(Errand errand, Page page) {
        var problem = new Problem("note", page.say("dossier.mine.object.reason", Errand.LONGEST_NOTE));
        return switch (readOwnDossier.read(errand.by(), errand.dossier())) {
            case ReadOwnDossier.Outcome.Seen(var own) ->
                DossierPage.view(own, Problems.of(problem), errand.note(), page);
            case ReadOwnDossier.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReadOwnDossier.Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    private static Errand errand(Actor actor, UUID id, String seen, String note) {
        var move = seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
        return new Errand(actor, new DossierId(id), move, note);
    }
}
