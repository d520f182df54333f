package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.Optional;
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
import vn.motcua.dossier.usecase.Linked;
import vn.motcua.dossier.usecase.SeeDossier;
import vn.motcua.dossier.usecase.StateOutcome;
import vn.motcua.dossier.web.citizen.Telling;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Ghi kết quả để chuyển: the numbers that other dossiers of a bundle wait for. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}/outcome")
class OutcomeController {
    private final SeeDossier seeDossier;
    private final StateOutcome stateOutcome;

    OutcomeController(SeeDossier seeDossier, StateOutcome stateOutcome) {
        this.seeDossier = seeDossier;
        this.stateOutcome = stateOutcome;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, Page page) {
        return show(actor, new DossierId(id), Answers.NONE, Optional.empty(), page);
    }

    @PostMapping
    ModelAndView state(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Page page) {
        var dossier = new DossierId(id);
        return switch (stateOutcome.state(actor, dossier, sent)) {
            case StateOutcome.Outcome.Stated _, StateOutcome.Outcome.Closed _ ->
                new ModelAndView(new RedirectView(page.to(InboxAddress.HOME + "/" + dossier)));
            case StateOutcome.Outcome.Wrong(var checked) ->
                show(actor, dossier, new Answers(sent), Optional.of(checked), page);
            case StateOutcome.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case StateOutcome.Outcome.Unknown _ -> throw nowhere();
        };
    }

    private ModelAndView show(Actor actor, DossierId id, Answers typed, Optional<Checked> wrong, Page page) {
        return switch (seeDossier.atWork(actor, id)) {
            case SeeDossier.Outcome.Seen(var folder) -> {
                var linked = folder.linked().filter(Linked::isToBeStated).orElseThrow(OutcomeController::nowhere);
                var form = linked.gives().orElseThrow();
                var values = wrong.isPresent() ? typed : linked.given();
                var problems =
                        wrong.map(checked -> problems(form, checked, page)).orElse(Problems.none());
                yield new ModelAndView(
                        "dossier/desk/outcome",
                        Map.of("shown", OutcomePage.of(folder, form, values, problems)),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case SeeDossier.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeDossier.Outcome.Unknown _ -> throw nowhere();
        };
    }

    private static Problems problems(Form form, Checked checked, Page page) {
        var told = new Telling(page.words());
        var problems = form.sections(checked.answers()).stream()
                .map(section -> told.problems(section, checked.mistakes(), _ -> true))
                .filter(found -> !found.isEmpty())
                .findFirst();
        return problems.orElse(Problems.none());
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
