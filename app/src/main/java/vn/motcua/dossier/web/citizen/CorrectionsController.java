package vn.motcua.dossier.web.citizen;

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
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.usecase.Amended;
import vn.motcua.dossier.usecase.AnswerAmendment;
import vn.motcua.dossier.usecase.CorrectAnswer;
import vn.motcua.dossier.usecase.ReadCorrection;
import vn.motcua.dossier.usecase.ReadOwnDossier;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Sửa câu trả lời of one's own dossier: the very one that the office marked, or as it proposes. */
@Controller
@RequestMapping(Answering.MINE + "/{id:[0-9a-f-]{36}}")
class CorrectionsController {
    private static final String QUESTION = "/answers/{question:[a-z][a-z0-9.-]{0,99}}";
    private static final String NUMBERED = "/amendments/{number:[0-9]{1,4}}";

    private final ReadCorrection readCorrection;
    private final CorrectAnswer correctAnswer;
    private final AnswerAmendment answerAmendment;
    private final ReadOwnDossier readOwnDossier;

    CorrectionsController(
            ReadCorrection readCorrection,
            CorrectAnswer correctAnswer,
            AnswerAmendment answerAmendment,
            ReadOwnDossier readOwnDossier) {
        this.readCorrection = readCorrection;
        this.correctAnswer = correctAnswer;
        this.answerAmendment = answerAmendment;
        this.readOwnDossier = readOwnDossier;
    }

    @GetMapping(QUESTION)
    ModelAndView open(Actor actor, @PathVariable UUID id, @PathVariable String question, Page page) {
        return opened(actor, new DossierId(id), question, page, new Amended.Done());
    }

    @PostMapping(QUESTION)
    ModelAndView correct(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam Map<String, String> typed,
            Page page) {
        var dossier = new DossierId(id);
        var amended = correctAnswer.correct(actor, dossier, question, typed);
        return amended instanceof Amended.Done || amended instanceof Amended.Unchanged
                ? Answering.to(Answering.toDossier(dossier) + "#supplement", page)
                : opened(actor, dossier, question, page, amended);
    }

    @PostMapping(NUMBERED + "/removal")
    ModelAndView takeBack(Actor actor, @PathVariable UUID id, @PathVariable int number, Page page) {
        var dossier = new DossierId(id);
        return answer(correctAnswer.takeBack(actor, dossier, number), dossier, "#supplement", page);
    }

    @PostMapping(NUMBERED + "/acceptance")
    ModelAndView accept(Actor actor, @PathVariable UUID id, @PathVariable int number, Page page) {
        var dossier = new DossierId(id);
        return answer(answerAmendment.accept(actor, dossier, number), dossier, "?answered", page);
    }

    @PostMapping(NUMBERED + "/refusal")
    ModelAndView refuse(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Page page) {
        var dossier = new DossierId(id);
        var field = "refusal-" + number;
        var note = sent.getOrDefault(field, "");
        var amended = answerAmendment.refuse(actor, dossier, number, note);
        return amended instanceof Amended.NoReason
                ? reasonNeeded(actor, dossier, new Problem(field, say(page)), note, page)
                : answer(amended, dossier, "?answered", page);
    }

    private static String say(Page page) {
        return page.say("dossier.amend.refuse.reason", Amendment.LONGEST);
    }

    private ModelAndView reasonNeeded(Actor actor, DossierId dossier, Problem problem, String note, Page page) {
        return switch (readOwnDossier.read(actor, dossier)) {
            case ReadOwnDossier.Outcome.Seen(var own) -> DossierPage.view(own, Problems.of(problem), note, page);
            case ReadOwnDossier.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReadOwnDossier.Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    /** What cannot be done any more was done by somebody else, or by time: the page shows how it stands now. */
    private static ModelAndView answer(Amended amended, DossierId dossier, String done, Page page) {
        return switch (amended) {
            case Amended.Done _ -> Answering.to(Answering.toDossier(dossier) + done, page);
            case Amended.NotAllowed(var refused) -> Refusals.page(refused);
            case Amended.Unknown _ -> throw Answering.nowhere();
            case Amended.NoReason _,
                    Amended.Wrong _,
                    Amended.Unchanged _,
                    Amended.Entails _,
                    Amended.Overtaken _,
                    Amended.NotMarked _,
                    Amended.Closed _ -> Answering.to(Answering.toDossier(dossier) + "?overtaken", page);
        };
    }

    private ModelAndView opened(Actor actor, DossierId id, String question, Page page, Amended amended) {
        return switch (readCorrection.read(actor, id, question)) {
            case ReadCorrection.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReadCorrection.Outcome.Unknown _ -> answer(amended, id, "?overtaken", page);
            case ReadCorrection.Outcome.Opened opened -> {
                var plain = CorrectionPage.of(opened, page.words());
                yield switch (amended) {
                    case Amended.Wrong(var tried) -> view(plain.wrong(tried));
                    case Amended.Overtaken _ -> view(plain.saying(page.say("dossier.amend.answer.proposed")));
                    case Amended.NotAllowed(var refused) -> Refusals.page(refused);
                    case Amended.Done _,
                            Amended.NoReason _,
                            Amended.Unchanged _,
                            Amended.Entails _,
                            Amended.NotMarked _,
                            Amended.Closed _,
                            Amended.Unknown _ -> view(plain);
                };
            }
        };
    }

    private static ModelAndView view(CorrectionPage shown) {
        return new ModelAndView(
                "dossier/citizen/correction",
                Map.of("shown", shown),
                shown.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
