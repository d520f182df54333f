package vn.motcua.identity.web.admin;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.usecase.VerifyJournal;
import vn.motcua.identity.usecase.VerifyJournal.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Các ngày đã ký of the journal: the list, one of them walked again, and all as lines. */
@Controller
@RequestMapping(SignedDaysController.HOME)
class SignedDaysController {
    static final String HOME = "/admin/journal/days";

    private final VerifyJournal verifyJournal;

    SignedDaysController(VerifyJournal verifyJournal) {
        this.verifyJournal = verifyJournal;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        return page(verifyJournal.days(actor, new Typed(fields).read("before", Reading::day)), page);
    }

    @GetMapping("/{day:[0-9]{4}-[0-9]{2}-[0-9]{2}}")
    ModelAndView one(Actor actor, @PathVariable Map<String, String> named, Page page) {
        var day = new Typed(named)
                .read("day", Reading::day)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(verifyJournal.day(actor, day), page);
    }

    @GetMapping("/roots.txt")
    @ResponseBody
    ResponseEntity<String> lines(Actor actor, Page page) {
        return switch (verifyJournal.lines(actor)) {
            case Outcome.Lines(var lines) ->
                ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.roots\"")
                        .body(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
            case Outcome.NotAllowed(var refused) ->
                ResponseEntity.status(HttpStatus.FORBIDDEN)
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(Refusals.reason(refused, page.words()));
            case Outcome.Days _, Outcome.Walked _, Outcome.NotSigned _ ->
                throw new IllegalStateException("lines are lines");
        };
    }

    private static ModelAndView page(Outcome outcome, Page page) {
        return switch (outcome) {
            case Outcome.Days days -> new ModelAndView("identity/admin/signed-days", Map.of("found", days));
            case Outcome.Walked(var signed, var verdict) ->
                new ModelAndView(
                        "identity/admin/signed-day", Map.of("signed", signed, "finding", Finding.of(verdict, page)));
            case Outcome.NotSigned _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Lines _ -> throw new IllegalStateException("lines are no page");
        };
    }
}
