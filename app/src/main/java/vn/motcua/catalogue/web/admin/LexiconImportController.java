package vn.motcua.catalogue.web.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.EditLexicon;
import vn.motcua.catalogue.usecase.ImportLexicon;
import vn.motcua.catalogue.usecase.ImportLexicon.Outcome;
import vn.motcua.catalogue.usecase.SeeLexicon;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhập từ điển: the text is sent, what it would change is looked at, then it is taken over whole. */
@Controller
@RequestMapping(LexiconController.HOME + "/import")
class LexiconImportController {
    private final SeeLexicon seeLexicon;
    private final ImportLexicon importLexicon;
    private final EditLexicon editLexicon;

    LexiconImportController(SeeLexicon seeLexicon, ImportLexicon importLexicon, EditLexicon editLexicon) {
        this.seeLexicon = seeLexicon;
        this.importLexicon = importLexicon;
        this.editLexicon = editLexicon;
    }

    @GetMapping
    ModelAndView form(Actor actor) {
        return seeLexicon.refusal(actor) instanceof Decision.Refused refused
                ? Refusals.page(refused)
                : page(new Typed(Map.of()), Optional.empty(), Problems.none());
    }

    @PostMapping
    ModelAndView send(
            Actor actor, @RequestParam Map<String, String> sent, @RequestParam Optional<MultipartFile> file, Page page)
            throws IOException {
        var uploaded = file.filter(each -> !each.isEmpty());
        var typed = uploaded.isPresent() ? new Typed(sent).with("text", text(uploaded.get())) : new Typed(sent);
        var text = typed.raw("text");
        if (text.isBlank() || text.length() > ImportLexicon.LONGEST) {
            return page(
                    typed.with("text", ""), Optional.empty(), problem("file", page, "catalogue.import.file.missing"));
        }
        if (uploaded.isPresent() || !typed.of("act").equals("save")) {
            return answer(importLexicon.tryOut(actor, text), typed);
        }
        if (typed.isEmpty("reason")) {
            return page(
                    typed,
                    planned(importLexicon.tryOut(actor, text)),
                    problem("reason", page, "catalogue.form.missing"));
        }
        var outcome = importLexicon.carryOut(actor, editLexicon.id(), text, typed.of("reason"));
        return outcome instanceof Outcome.Planned ? Asked.to(LexiconController.HOME) : answer(outcome, typed);
    }

    private static ModelAndView answer(Outcome outcome, Typed typed) {
        return outcome instanceof Outcome.NotAllowed(var refused)
                ? Refusals.page(refused)
                : page(typed, Optional.of(outcome), Problems.none());
    }

    private static Optional<Outcome> planned(Outcome outcome) {
        return Optional.of(outcome).filter(Outcome.Planned.class::isInstance);
    }

    private static Problems problem(String field, Page page, String key) {
        return Problems.of(new Problem(field, page.say(key)));
    }

    /** No more than is taken, whatever is sent. */
    private static String text(MultipartFile file) throws IOException {
        try (var bytes = file.getInputStream()) {
            return new String(bytes.readNBytes(ImportLexicon.LONGEST * 2), StandardCharsets.UTF_8);
        }
    }

    private static ModelAndView page(Typed typed, Optional<Outcome> outcome, Problems problems) {
        var isWrong = !problems.isEmpty()
                || outcome.filter(Outcome.Flawed.class::isInstance).isPresent();
        return new ModelAndView(
                "catalogue/admin/lexicon-import",
                Map.of(
                        "typed",
                        typed,
                        "planned",
                        outcome.filter(Outcome.Planned.class::isInstance).map(Outcome.Planned.class::cast),
                        "flawed",
                        outcome.filter(Outcome.Flawed.class::isInstance).map(Outcome.Flawed.class::cast),
                        "problems",
                        problems),
                isWrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
