package vn.motcua.dossier.web.desk;

import java.util.HashMap;
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
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.usecase.MakeMove;
import vn.motcua.dossier.usecase.OpenFolder;
import vn.motcua.dossier.usecase.OpenFolder.Outcome.Opened;
import vn.motcua.dossier.usecase.OpenInEmergency;
import vn.motcua.dossier.usecase.SeeAlike;
import vn.motcua.dossier.usecase.SeeMerged;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Hồ sơ on an officer's screen: what is in it, where it is, and what may be done with it now. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}")
class DossierRecordController {
    private final OpenFolder openFolder;
    private final MakeMove makeMove;
    private final OpenInEmergency openInEmergency;
    private final RecordPage recordPage;
    private final SeeAlike seeAlike;
    private final SeeMerged seeMerged;

    DossierRecordController(
            OpenFolder openFolder,
            MakeMove makeMove,
            OpenInEmergency openInEmergency,
            RecordPage recordPage,
            SeeAlike seeAlike,
            SeeMerged seeMerged) {
        this.openFolder = openFolder;
        this.makeMove = makeMove;
        this.openInEmergency = openInEmergency;
        this.recordPage = recordPage;
        this.seeAlike = seeAlike;
        this.seeMerged = seeMerged;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Page page) {
        var outcome = openFolder.masked(actor, new DossierId(id));
        return outcome instanceof OpenFolder.Outcome.NotAllowed(var refused)
                        && openInEmergency.isOffered(actor, refused)
                ? new ModelAndView("dossier/desk/elsewhere", Map.of("id", id, "refused", refused), HttpStatus.FORBIDDEN)
                : answer(actor, outcome, Shown.plain(done), page);
    }

    /** By POST: a look that is entered by a name of its own is asked for, never come across. */
    @PostMapping("/answers")
    ModelAndView seeInFull(Actor actor, @PathVariable UUID id, Page page) {
        return answer(actor, openFolder.inFull(actor, new DossierId(id)), Shown.numbersToo(), page);
    }

    @PostMapping("/moves")
    ModelAndView make(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Page page) {
        var form = new MoveForm(sent);
        var verb = form.verb().orElseThrow(DossierRecordController::nowhere);
        var dossier = new DossierId(id);
        return switch (makeMove.make(verb, form.errand(verb, actor, dossier), form.given(verb))
                .orElseThrow(DossierRecordController::nowhere)) {
            case Handled.Done _ ->
                new ModelAndView(new RedirectView(page.to(InboxAddress.HOME + "/" + id + "?done=" + verb.key())));
            case Handled.NotAllowed(var refused) -> Refusals.page(refused);
            case Handled.Unknown _ -> throw nowhere();
            case Handled.Overtaken _ ->
                answer(actor, openFolder.masked(actor, dossier), Shown.again(form, HttpStatus.CONFLICT), page);
            case Handled notDone -> {
                var problem = new Problem(field(verb, notDone), new Told(page.words()).answer(notDone));
                var shown = Shown.again(form, HttpStatus.UNPROCESSABLE_CONTENT).with(Problems.of(problem));
                yield answer(actor, openFolder.masked(actor, dossier), shown, page);
            }
        };
    }

    /** Beside which field it is told; the whole form where it is none's fault. */
    private static String field(Verb verb, Handled handled) {
        return switch (handled) {
            case Handled.ReasonNeeded _ -> Offer.field(verb, MoveForm.NOTE);
            case Handled.AmountNeeded _ -> Offer.field(verb, MoveForm.AMOUNT);
            case Handled.AskerNeeded _ -> Offer.field(verb, MoveForm.ASKER);
            case Handled.HandoverNeeded _, Handled.Unsigned _ -> Offer.field(verb, MoveForm.WAY);
            case Handled.WhichAgency(var candidates) ->
                candidates.open().isEmpty() ? "" : Offer.field(verb, MoveForm.TO);
            case Handled.NobodyThere _ -> Offer.field(verb, MoveForm.TO);
            case Handled.WordingNeeded _,
                    Handled.NotPossible _,
                    Handled.Done _,
                    Handled.Unknown _,
                    Handled.NotAllowed _,
                    Handled.Overtaken _ -> "";
        };
    }

    private ModelAndView answer(Actor actor, OpenFolder.Outcome outcome, Shown shown, Page page) {
        return switch (outcome) {
            case OpenFolder.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case OpenFolder.Outcome.Unknown _ -> throw nowhere();
            case Opened opened -> {
                var model = new HashMap<String, Object>();
                model.put("view", recordPage.of(opened, shown.inFull(), page.words()));
                var id = opened.folder().dossier().id();
                model.put("alike", AlikeView.of(seeAlike.to(actor, id), id, page.words()));
                model.put("merged", MergedView.of(seeMerged.with(opened.folder()), page.words()));
                model.put("told", new Told(page.words()));
                model.put("shown", shown);
                yield new ModelAndView("dossier/desk/record", model, shown.status());
            }
        };
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
