package vn.motcua.catalogue.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.motcua.catalogue.usecase.KeepReference;
import vn.motcua.catalogue.usecase.KeepReference.Outcome;
import vn.motcua.catalogue.usecase.KeptReference.Written;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Hồ sơ nộp nơi khác: what a citizen keeps of it, and where to look it up. */
@Controller
@RequestMapping("/portal/references")
class ReferencesController {
    private static final String HOME = "/portal/references";

    private final KeepReference keepReference;

    ReferencesController(KeepReference keepReference) {
        this.keepReference = keepReference;
    }

    @GetMapping
    ModelAndView list(Actor.SignedIn actor, Page page) {
        return answer(keepReference.list(actor), new ReferenceForm(Map.of()), page);
    }

    /** Begun from the page of a procedure, it knows which and whose. */
    @GetMapping("/new")
    ModelAndView blank(@RequestParam Map<String, String> sent, Page page) {
        var asked = new ReferenceForm(sent);
        var id = keepReference.newId().toString();
        var form = new ReferenceForm(Map.of("id", id, "procedure", asked.of("procedure")));
        var authority = keepReference.authority(asked.procedure()).map(new Spoken(page.words())::in);
        return form(form.with("authority", authority.orElse("")), Problems.none(), page);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView open(Actor.SignedIn actor, @PathVariable UUID id, Page page) {
        return answer(keepReference.open(actor, id), new ReferenceForm(Map.of()), page);
    }

    @PostMapping
    ModelAndView keep(Actor.SignedIn actor, @RequestParam Map<String, String> sent, Page page) {
        var form = new ReferenceForm(sent);
        return switch (form.read(keepReference.today(), page.words())) {
            case ReferenceForm.Reading.Unclear(var problems) -> form(form, problems, page);
            case ReferenceForm.Reading.Clear(var written) -> keep(actor, form, written, page);
        };
    }

    private ModelAndView keep(Actor.SignedIn actor, ReferenceForm form, Written written, Page page) {
        var id = form.id().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(keepReference.keep(actor, id, written), form, page);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/removal")
    ModelAndView remove(Actor.SignedIn actor, @PathVariable UUID id, Page page) {
        return answer(keepReference.remove(actor, id), new ReferenceForm(Map.of()), page);
    }

    private ModelAndView answer(Outcome outcome, ReferenceForm form, Page page) {
        return switch (outcome) {
            case Outcome.Listed(var entries) ->
                new ModelAndView(
                        "catalogue/citizen/references", Map.of("entries", entries, "spoken", new Spoken(page.words())));
            case Outcome.Opened(var reference) -> form(ReferenceForm.of(reference), Problems.none(), page);
            case Outcome.Kept _, Outcome.Removed _ -> new ModelAndView(new RedirectView(page.to(HOME)));
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Full(var most) ->
                form(form, Problems.of(new Problem("", page.say("catalogue.references.full", most))), page);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView form(ReferenceForm form, Problems problems, Page page) {
        return new ModelAndView(
                "catalogue/citizen/reference",
                Map.of("form", form, "problems", problems, "choices", choices(page)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<Choice> choices(Page page) {
        var spoken = new Spoken(page.words());
        return Stream.concat(
                        Stream.of(Choice.of("", page.say("catalogue.references.procedure.none"))),
                        keepReference.elsewhere().stream()
                                .map(procedure -> Choice.of(procedure.code().value(), spoken.name(procedure))))
                .toList();
    }
}
