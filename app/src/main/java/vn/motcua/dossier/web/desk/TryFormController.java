package vn.motcua.dossier.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.UnpublishedForms;
import vn.motcua.catalogue.UnpublishedForms.Outcome;
import vn.motcua.dossier.web.citizen.Telling;
import vn.motcua.form.Answers;
import vn.motcua.form.Forms;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Điền thử: the form of a draft as people will fill it in, in a frame as wide as a phone. Nothing of it is kept. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id:[0-9a-f-]{36}}/form/try")
class TryFormController {
    /** As everywhere, but a page of ours may frame it. */
    private static final String FRAMED = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    private final UnpublishedForms unpublished;
    private final Forms forms;
    private final InventedHome home;

    TryFormController(UnpublishedForms unpublished, Forms forms, InventedHome home) {
        this.unpublished = unpublished;
        this.forms = forms;
        this.home = home;
    }

    @GetMapping
    ModelAndView frame(Actor actor, @PathVariable UUID id, Page page) {
        return with(
                actor,
                id,
                shown -> new ModelAndView(
                        "dossier/desk/trial",
                        Map.of("address", address(id), "name", new Telling(page.words()).in(shown.procedure()))));
    }

    @GetMapping("/page")
    ModelAndView begin(Actor actor, @PathVariable UUID id, Page page, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FRAMED);
        return with(actor, id, shown -> page(begun(shown, id, page), HttpStatus.OK));
    }

    @PostMapping("/page")
    ModelAndView go(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Page page,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FRAMED);
        return with(actor, id, shown -> {
            var item = sent.getOrDefault("item", "").matches("[1-9][0-9]?") ? Integer.parseInt(sent.get("item")) : 0;
            var trial = shown.form()
                    .page(sent.getOrDefault("at", ""))
                    .flatMap(at -> begun(shown, id, page).with(known(sent)).at(at, item))
                    .orElseThrow(TryFormController::nowhere);
            return answer(trial, sent, shown.today());
        });
    }

    private ModelAndView answer(Trial trial, Map<String, String> sent, LocalDate today) {
        return switch (sent.getOrDefault("go", "next")) {
            case "sample" -> page(trial.showing(home.samples(today).filled(trial.section())), HttpStatus.OK);
            case "back" -> page(trial.before(), HttpStatus.OK);
            case "add" -> page(trial.added(), HttpStatus.OK);
            default -> trial.section().isList() ? onward(trial, today) : typed(trial, sent, today);
        };
    }

    private ModelAndView typed(Trial trial, Map<String, String> sent, LocalDate today) {
        var topic = trial.section().page();
        var item = trial.section().item();
        var answers = trial.with(sent);
        var checked = item > 0
                ? forms.check(trial.form(), topic, item, answers, today)
                : forms.check(trial.form(), topic, answers, today);
        if (!checked.isSound()) {
            return page(
                    trial.showing(trial.section().typed(sent)).with(checked.mistakes()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var now = trial.with(answers);
        return item > 0 ? page(now.before(), HttpStatus.OK) : onward(now, today);
    }

    private ModelAndView onward(Trial trial, LocalDate today) {
        var now = trial.with(forms.completed(trial.form(), trial.answers(), today));
        return now.next().map(next -> page(next, HttpStatus.OK)).orElseGet(() -> done(now, today));
    }

    private ModelAndView done(Trial trial, LocalDate today) {
        return new ModelAndView(
                "dossier/desk/trial-done",
                Map.of(
                        "trial", trial,
                        "mistakes",
                                forms.check(trial.form(), trial.answers(), today)
                                        .mistakes(),
                        "sections", trial.form().sections(trial.answers())));
    }

    private static Trial begun(Outcome.Shown shown, UUID id, Page page) {
        return Trial.of(shown.form(), new Telling(page.words()), address(id));
    }

    private static Answers known(Map<String, String> sent) {
        return new Answers(sent.entrySet().stream()
                .filter(box ->
                        box.getKey().startsWith(Trial.KNOWN) && !box.getValue().isBlank())
                .collect(Collectors.toMap(box -> box.getKey().substring(Trial.KNOWN.length()), Map.Entry::getValue)));
    }

    private static ModelAndView page(Trial trial, HttpStatus status) {
        return new ModelAndView("dossier/desk/trial-page", Map.of("trial", trial), status);
    }

    private ModelAndView with(Actor actor, UUID id, Function<Outcome.Shown, ModelAndView> then) {
        return switch (unpublished.of(actor, new RevisionId(id))) {
            case Outcome.Shown shown -> then.apply(shown);
            case Outcome.Nothing() -> throw nowhere();
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String address(UUID id) {
        return "/admin/procedures/drafts/" + id + "/form";
    }
}
