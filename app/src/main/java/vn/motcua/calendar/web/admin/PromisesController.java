package vn.motcua.calendar.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.calendar.usecase.DecidePromises;
import vn.motcua.calendar.usecase.DecidePromises.Outcome;
import vn.motcua.calendar.usecase.DecidePromises.Verdict;
import vn.motcua.calendar.usecase.Questions.Question;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Lời hẹn chờ lãnh đạo quyết định. */
@Controller
class PromisesController {
    private final DecidePromises decidePromises;

    PromisesController(DecidePromises decidePromises) {
        this.decidePromises = decidePromises;
    }

    @GetMapping("/desk/calendar")
    ModelAndView open(Actor.SignedIn officer) {
        return answer(decidePromises.open(officer));
    }

    @PostMapping("/desk/calendar")
    ModelAndView decide(
            Actor.SignedIn leader, @RequestParam Optional<Set<UUID>> promise, @RequestParam Verdict verdict) {
        return answer(decidePromises.decide(leader, promise.orElse(Set.of()), verdict));
    }

    private static ModelAndView answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Decided _ -> new ModelAndView(new RedirectView("/desk/calendar", true));
            case Outcome.Open(var questions, var decides) ->
                new ModelAndView(
                        "calendar/desk/promises",
                        Map.of("moves", questions.stream().map(Question::move).toList(), "decides", decides));
        };
    }
}
