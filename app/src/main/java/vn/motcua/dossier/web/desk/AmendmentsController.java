package vn.motcua.dossier.web.desk;

import java.util.Map;
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
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.usecase.Amended;
import vn.motcua.dossier.usecase.AnswerAmendment;
import vn.motcua.dossier.usecase.ProposeAmendment;
import vn.motcua.dossier.usecase.ProposeAmendment.Proposal;
import vn.motcua.dossier.usecase.SeeAmendments;
import vn.motcua.dossier.usecase.SeeAmendments.Outcome.Seen;
import vn.motcua.dossier.usecase.Tried;
import vn.motcua.dossier.web.citizen.Telling;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Sửa câu trả lời on the page of a dossier: what was put right, and what an officer proposes. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}/amendments")
class AmendmentsController {
    static final String REASON = "reason";

    private static final String QUESTION = "/questions/{question:[a-z][a-z0-9.-]{0,99}}";
    private static final String NUMBERED = "/{number:[0-9]{1,4}}";
    private static final String NUMBER = "[0-9]{1,4}";

    private final SeeAmendments seeAmendments;
    private final ProposeAmendment proposeAmendment;
    private final AnswerAmendment answerAmendment;
    private final AmendmentsPage amendmentsPage;

    AmendmentsController(
            SeeAmendments seeAmendments,
            ProposeAmendment proposeAmendment,
            AnswerAmendment answerAmendment,
            AmendmentsPage amendmentsPage) {
        this.seeAmendments = seeAmendments;
        this.proposeAmendment = proposeAmendment;
        this.answerAmendment = answerAmendment;
        this.amendmentsPage = amendmentsPage;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id, Page page) {
        return list(seeAmendments.atWork(actor, new DossierId(id)), false, Problems.none(), page);
    }

    /** By POST: a look that is entered by a name of its own is asked for, never come across. */
    @PostMapping("/answers")
    ModelAndView seeInFull(Actor actor, @PathVariable UUID id, Page page) {
        return list(seeAmendments.inFull(actor, new DossierId(id)), true, Problems.none(), page);
    }

    @GetMapping(QUESTION)
    ModelAndView ask(Actor actor, @PathVariable UUID id, @PathVariable String question, Page page) {
        return form(actor, new DossierId(id), question, Map.of(), new Amended.Done(), page);
    }

    @PostMapping(QUESTION)
    ModelAndView propose(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam Map<String, String> sent,
            Page page) {
        var dossier = new DossierId(id);
        var seen = sent.getOrDefault("seen", "");
        var proposal = new Proposal(
                question, sent, sent.getOrDefault(REASON, ""), seen.matches(NUMBER) ? Integer.parseInt(seen) : -1);
        var amended = proposeAmendment.propose(actor, dossier, proposal);
        return amended instanceof Amended.Done
                ? done(dossier, "proposed", page)
                : form(actor, dossier, question, sent, amended, page);
    }

    @PostMapping(NUMBERED + "/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @PathVariable int number, Page page) {
        var dossier = new DossierId(id);
        return answer(actor, dossier, proposeAmendment.withdraw(actor, dossier, number), "", "withdrawn", page);
    }

    @PostMapping(NUMBERED + "/consent")
    ModelAndView record(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Page page) {
        var dossier = new DossierId(id);
        var field = "known-" + number;
        var amended = answerAmendment.acceptAtDesk(actor, dossier, number, sent.getOrDefault(field, ""));
        return answer(actor, dossier, amended, field, "accepted", page);
    }

    private ModelAndView answer(Actor actor, DossierId dossier, Amended amended, String field, String done, Page page) {
        return switch (amended) {
            case Amended.Done _ -> done(dossier, done, page);
            case Amended.NotAllowed(var refused) -> Refusals.page(refused);
            case Amended.Unknown _ -> throw nowhere();
            case Amended.NoReason _,
                    Amended.Wrong _,
                    Amended.Unchanged _,
                    Amended.Entails _,
                    Amended.Overtaken _,
                    Amended.NotMarked _,
                    Amended.Closed _ ->
                list(
                        seeAmendments.atWork(actor, dossier),
                        false,
                        Problems.of(new Problem(field, said(amended, page))),
                        page);
        };
    }

    private static ModelAndView done(DossierId dossier, String done, Page page) {
        return new ModelAndView(new RedirectView(page.to(InboxAddress.HOME + "/" + dossier + "/amendments?" + done)));
    }

    private ModelAndView list(SeeAmendments.Outcome outcome, boolean inFull, Problems problems, Page page) {
        return switch (outcome) {
            case SeeAmendments.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAmendments.Outcome.Unknown _ -> throw nowhere();
            case Seen seen ->
                view(
                        "dossier/desk/amendments",
                        Map.of("view", amendmentsPage.of(seen, inFull, page.words()), "problems", problems),
                        problems);
        };
    }

    private ModelAndView form(
            Actor actor, DossierId id, String question, Map<String, String> sent, Amended amended, Page page) {
        return switch (seeAmendments.atWork(actor, id)) {
            case SeeAmendments.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAmendments.Outcome.Unknown _ -> throw nowhere();
            case Seen _ when amended instanceof Amended.NotAllowed(var refused) -> Refusals.page(refused);
            case Seen seen -> {
                var shown = amendmentsPage
                        .proposal(seen, question, sent, page.words())
                        .filter(_ -> seen.proposes())
                        .orElseThrow(AmendmentsController::nowhere);
                var problems = problems(amended, shown, page);
                yield view("dossier/desk/amend", Map.of("shown", shown, "problems", problems), problems);
            }
        };
    }

    private static ModelAndView view(String template, Map<String, Object> model, Problems problems) {
        return new ModelAndView(template, model, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Problems problems(Amended amended, ProposalView shown, Page page) {
        return switch (amended) {
            case Amended.Done _ -> Problems.none();
            case Amended.Wrong(var tried) -> wrong(tried, shown, page);
            case Amended.NoReason _ -> Problems.of(new Problem(REASON, said(amended, page)));
            case Amended other -> Problems.of(new Problem(shown.field().id(), said(other, page)));
        };
    }

    private static Problems wrong(Tried tried, ProposalView shown, Page page) {
        var told = new Telling(page.words());
        var own = told.problems(tried.question().section(), tried.mistakes(), shown.field()::equals);
        return tried.elsewhere()
                .filter(_ -> own.isEmpty())
                .map(mistake -> Problems.of(new Problem(shown.field().id(), told.told(mistake))))
                .orElse(own);
    }

    private static String said(Amended amended, Page page) {
        return switch (amended) {
            case Amended.NoReason _ -> page.say("dossier.amend.answer.no-reason", Amendment.LONGEST);
            case Amended.Unchanged _ -> page.say("dossier.amend.answer.unchanged");
            case Amended.Entails _ -> page.say("dossier.amend.answer.entails");
            case Amended.Overtaken _ -> page.say("dossier.amend.answer.overtaken");
            case Amended.Closed _,
                    Amended.Done _,
                    Amended.Wrong _,
                    Amended.NotMarked _,
                    Amended.Unknown _,
                    Amended.NotAllowed _ -> page.say("dossier.amend.answer.closed");
        };
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
