package vn.motcua.organisation.web.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.usecase.SeeRegister;
import vn.motcua.organisation.usecase.SeeRegister.Outcome;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Sổ đơn vị hành chính: the tree of a day, a unit's life, a search, and what waits for a person. */
@Controller
class RegisterController {
    private final SeeRegister seeRegister;

    RegisterController(SeeRegister seeRegister) {
        this.seeRegister = seeRegister;
    }

    @GetMapping("/admin/organisation")
    ModelAndView tree(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields);
        if (sent.has("q")) {
            var day = sent.has("any") ? Optional.<LocalDate>empty() : wanted(sent);
            return shown(seeRegister.search(actor, sent.of("q"), day), sent, page);
        }
        return shown(seeRegister.tree(actor, wanted(sent), sent.text("code")), sent, page);
    }

    @GetMapping("/admin/organisation/units/{code}")
    ModelAndView life(Actor actor, @PathVariable String code, @RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields);
        return shown(seeRegister.life(actor, code, wanted(sent)), sent, page);
    }

    @GetMapping("/admin/organisation/unplaced")
    ModelAndView unplaced(Actor actor, Page page) {
        return switch (seeRegister.unplaced(actor)) {
            case Outcome.Found(var hits) -> new ModelAndView("organisation/admin/unplaced", Map.of("hits", hits));
            case Outcome other -> shown(other, new Sent(Map.of()), page);
        };
    }

    /** The slider counts the days on which something changed; moved, it wins over the field. */
    private static Optional<LocalDate> wanted(Sent sent) {
        var moved = sent.has("step") && !sent.of("step").equals(sent.of("stood"));
        var days = List.of(sent.of("days").split(" "));
        var stop = moved ? sent.read("step", Integer::valueOf) : Optional.<Integer>empty();
        return stop.filter(place -> place >= 0 && place < days.size())
                .flatMap(place -> new Sent(Map.of("day", days.get(place))).day("day"))
                .or(() -> sent.day("day"));
    }

    private static ModelAndView shown(Outcome outcome, Sent sent, Page page) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Tree tree -> {
                var unreadable = sent.has("day") && sent.day("day").isEmpty();
                var problems = unreadable
                        ? Problems.of(new Problem("day", page.say("organisation.day.unreadable")))
                        : Problems.none();
                yield new ModelAndView(
                        "organisation/admin/tree", Map.of("tree", tree, "sent", sent, "problems", problems));
            }
            case Outcome.Life life -> new ModelAndView("organisation/admin/life", Map.of("life", life));
            case Outcome.Found(var hits) ->
                new ModelAndView("organisation/admin/found", Map.of("hits", hits, "sent", sent));
            case Outcome.NoSuchUnit missing ->
                new ModelAndView("organisation/admin/missing", Map.of("missing", missing), HttpStatus.NOT_FOUND);
        };
    }
}
