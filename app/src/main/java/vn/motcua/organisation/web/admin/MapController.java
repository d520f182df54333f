package vn.motcua.organisation.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.usecase.ImportOutlines;
import vn.motcua.organisation.usecase.SeeMap;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Bản đồ của một ngày, and the outlines it is drawn with. */
@Controller
class MapController {
    private final SeeMap seeMap;
    private final ImportOutlines importOutlines;

    MapController(SeeMap seeMap, ImportOutlines importOutlines) {
        this.seeMap = seeMap;
        this.importOutlines = importOutlines;
    }

    @GetMapping("/admin/organisation/map")
    ModelAndView see(Actor actor, @RequestParam Map<String, String> fields) {
        var sent = new Sent(fields);
        return switch (seeMap.see(actor, sent.day("day"), sent.text("code"))) {
            case SeeMap.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeMap.Outcome.NoSuchUnit _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case SeeMap.Outcome.Seen seen ->
                new ModelAndView("organisation/admin/map", Map.of("view", MapView.of(seen)));
        };
    }

    @GetMapping("/admin/organisation/outlines")
    ModelAndView form(Actor actor) {
        return switch (importOutlines.begin(actor)) {
            case Decision.Refused refused -> Refusals.page(refused);
            case Decision.Allowed _ -> page(new Sent(Map.of("from", "2025-07-01")), Problems.none());
        };
    }

    @PostMapping("/admin/organisation/outlines")
    ModelAndView take(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file,
            Page page) {
        var sent = new Sent(fields);
        var from = sent.day("from");
        var text = file.filter(each -> !each.isEmpty()).map(MapController::text);
        var problems = new ArrayList<Problem>();
        if (from.isEmpty()) {
            problems.add(new Problem("from", page.say("organisation.day.unreadable")));
        }
        if (!sent.has("source")) {
            problems.add(new Problem("source", page.say("organisation.form.missing")));
        }
        if (text.isEmpty()) {
            problems.add(new Problem("file", page.say("organisation.form.missing")));
        }
        if (!problems.isEmpty()) {
            return page(sent, new Problems(problems));
        }
        var outcome = importOutlines.carryOut(actor, text.orElseThrow(), from.orElseThrow(), sent.of("source"));
        return answered(outcome, sent, page);
    }

    private static ModelAndView answered(ImportOutlines.Outcome outcome, Sent sent, Page page) {
        return switch (outcome) {
            case ImportOutlines.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ImportOutlines.Outcome.Unreadable(var mistake) ->
                page(sent, Problems.of(new Problem("file", page.say("organisation.outlines." + mistake))));
            case ImportOutlines.Outcome.UnknownCodes(var codes) -> {
                var some = String.join(", ", codes.subList(0, Math.min(10, codes.size())));
                yield page(
                        sent,
                        Problems.of(new Problem(
                                "file", page.say("organisation.outlines.unknown-codes", codes.size(), some))));
            }
            case ImportOutlines.Outcome.Done _ ->
                new ModelAndView(new RedirectView("/admin/organisation/map?day=" + sent.of("from"), true));
        };
    }

    private static ModelAndView page(Sent sent, Problems problems) {
        return new ModelAndView(
                "organisation/admin/outlines",
                Map.of("sent", sent, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
