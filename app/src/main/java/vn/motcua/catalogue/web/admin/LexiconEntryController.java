package vn.motcua.catalogue.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.search.Section;
import vn.motcua.catalogue.usecase.EditLexicon;
import vn.motcua.catalogue.usecase.EditLexicon.Outcome;
import vn.motcua.catalogue.usecase.EditLexicon.Wish;
import vn.motcua.catalogue.usecase.LexiconBook.Line;
import vn.motcua.catalogue.usecase.LexiconChanges.Change;
import vn.motcua.catalogue.usecase.LexiconDesk.Trial;
import vn.motcua.catalogue.usecase.SeeLexicon;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Sửa một dòng từ điển: tried on questions first, saved with its reason. */
@Controller
class LexiconEntryController {
    private static final String NEW = "new";
    private static final int MOST_QUESTIONS = 10;

    private final SeeLexicon seeLexicon;
    private final EditLexicon editLexicon;

    LexiconEntryController(SeeLexicon seeLexicon, EditLexicon editLexicon) {
        this.seeLexicon = seeLexicon;
        this.editLexicon = editLexicon;
    }

    @GetMapping(LexiconController.HOME + "/entries/{key}")
    ModelAndView form(Actor actor, @PathVariable String key, @RequestParam Map<String, String> asked, Page page) {
        return form(actor, key, new Typed(asked), page, Problems.none(), List.of());
    }

    @PostMapping(LexiconController.HOME + "/entries/{key}")
    ModelAndView send(Actor actor, @PathVariable String key, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var act = typed.of("act");
        var isTrial = act.equals("try");
        var wish = new Wish(
                reading.id("id").orElseThrow(Asked::nowhere),
                reading.choice("section", Section.class),
                Optional.of(key).filter(each -> !each.equals(NEW)),
                reading.id("seen"),
                act.equals("off") ? "" : reading.neededText("text"),
                isTrial ? "?" : reading.needed("reason"));
        if (!reading.isSound()) {
            return form(actor, key, typed, page, reading.problems(), List.of());
        }
        var questions =
                reading.linesOf("questions").stream().limit(MOST_QUESTIONS).toList();
        return answer(
                actor,
                isTrial ? editLexicon.tryOut(actor, wish, questions) : editLexicon.save(actor, wish),
                key,
                typed,
                page);
    }

    private ModelAndView answer(Actor actor, Outcome outcome, String key, Typed typed, Page page) {
        return switch (outcome) {
            case Outcome.Saved _ -> Asked.to(LexiconController.HOME);
            case Outcome.Tried(var trials) -> form(actor, key, typed, page, Problems.none(), trials);
            case Outcome.Flawed(var reason) ->
                wrong(actor, key, typed, page, "catalogue.lexicon.mistake." + Slug.of(reason));
            case Outcome.ThereAlready _ -> wrong(actor, key, typed, page, "catalogue.lexicon.there-already");
            case Outcome.ChangedMeanwhile _ -> wrong(actor, key, typed, page, "catalogue.lexicon.changed-meanwhile");
            case Outcome.Unknown _ -> throw Asked.nowhere();
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView wrong(Actor actor, String key, Typed typed, Page page, String message) {
        return form(actor, key, typed, page, Problems.of(new Problem("text", page.say(message))), List.of());
    }

    private ModelAndView form(Actor actor, String key, Typed typed, Page page, Problems problems, List<Trial> trials) {
        if (key.equals(NEW)) {
            return seeLexicon.refusal(actor) instanceof Decision.Refused refused
                    ? Refusals.page(refused)
                    : form(key, Optional.empty(), List.of(), typed, page, problems, trials);
        }
        return switch (seeLexicon.line(actor, key)) {
            case SeeLexicon.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeLexicon.Outcome.Unknown _, SeeLexicon.Outcome.Seen _ -> throw Asked.nowhere();
            case SeeLexicon.Outcome.LineSeen(var line, var history) ->
                form(key, Optional.of(line), history, typed, page, problems, trials);
        };
    }

    private ModelAndView form(
            String key,
            Optional<Line> line,
            List<Change> history,
            Typed typed,
            Page page,
            Problems problems,
            List<Trial> trials) {
        return new ModelAndView(
                "catalogue/admin/lexicon-entry",
                Map.of(
                        "key", key,
                        "line", line,
                        "history", history,
                        "typed", begun(line, typed),
                        "problems", problems,
                        "trials", trials,
                        "sections", LexiconController.sections(page.words(), false)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was typed; at first what holds, or what is shipped where it is switched off. */
    private Typed begun(Optional<Line> line, Typed typed) {
        if (typed.checked("id")) {
            // Sent again, it is about the line as it is shown now.
            return typed.with("seen", seen(line)).with("id", editLexicon.id().toString());
        }
        var holds = line.flatMap(Line::holds).or(() -> line.flatMap(Line::shipped));
        return typed.with("id", editLexicon.id().toString())
                .with("seen", seen(line))
                .with("section", line.map(each -> each.section().key()).orElseGet(() -> typed.of("section")))
                .with("text", holds.map(Entry::text).orElse(""));
    }

    private static String seen(Optional<Line> line) {
        return line.flatMap(Line::change).map(Change::id).map(UUID::toString).orElse("");
    }
}
