package vn.motcua.identity.web.own;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.usecase.ChooseLanguage;
import vn.motcua.identity.usecase.ChooseLanguage.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Language;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Ngôn ngữ thư. */
@Controller
@RequestMapping("/account/letters")
class LettersController {
    private final ChooseLanguage chooseLanguage;

    LettersController(ChooseLanguage chooseLanguage) {
        this.chooseLanguage = chooseLanguage;
    }

    @GetMapping
    ModelAndView form(Actor.SignedIn actor, Page page) {
        return form(actor, Problems.none(), page);
    }

    @PostMapping
    ModelAndView choose(Actor.SignedIn actor, @RequestParam(defaultValue = "") String language, Page page) {
        var wanted = Language.tagged(language).filter(LetterLanguages.WRITTEN::contains);
        if (wanted.isEmpty()) {
            return form(actor, Problems.of(new Problem("language", page.say("identity.letters.which"))), page);
        }
        return switch (chooseLanguage.choose(actor, wanted.get())) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Holds _ -> new ModelAndView(new RedirectView("/account/letters?chosen", true));
        };
    }

    private ModelAndView form(Actor.SignedIn actor, Problems problems, Page page) {
        return switch (chooseLanguage.present(actor)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Holds(var language) ->
                new ModelAndView(
                        "identity/own/letters",
                        Map.of("language", language, "choices", choices(page), "problems", problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** Each by its own name, for who reads no other. */
    private static List<Choice> choices(Page page) {
        return LetterLanguages.WRITTEN.stream()
                .map(each -> Choice.of(each.tag(), page.say("ui.language." + each.tag())))
                .toList();
    }
}
