package vn.motcua.dossier.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.usecase.TrackDossier;
import vn.motcua.dossier.usecase.TrackDossier.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Tra cứu hồ sơ. */
@Controller
class TrackController {
    private final TrackDossier trackDossier;

    TrackController(TrackDossier trackDossier) {
        this.trackDossier = trackDossier;
    }

    /** The square on a receipt leads here with the code filled in. */
    @GetMapping("/track")
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        return form(code, Problems.none(), HttpStatus.OK);
    }

    /** Sent, not followed: the four digits stay out of addresses. */
    @PostMapping("/track")
    ModelAndView track(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String digits,
            Actor actor,
            Page page,
            HttpServletRequest request) {
        return switch (trackDossier.track(actor, code, digits, request.getRemoteAddr())) {
            case Outcome.Found found ->
                new ModelAndView(
                        "dossier/visitor/tracked",
                        Map.of(
                                "code",
                                found.code(),
                                "practice",
                                found.isPractice(),
                                "way",
                                found.way(),
                                "whereabouts",
                                found.whereabouts()));
            case Outcome.Misread misread -> form(code, misread(misread, page), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.NoMatch _ ->
                form(code, problem("code", page.say("dossier.track.no-match")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Closed(var until) ->
                form(
                        code,
                        problem(
                                "",
                                page.say("dossier.track.closed", page.words().moment(until))),
                        HttpStatus.TOO_MANY_REQUESTS);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static Problems misread(Outcome.Misread misread, Page page) {
        var problems = new ArrayList<Problem>();
        if (misread.code()) {
            problems.add(new Problem("code", page.say("dossier.track.code.wrong")));
        }
        if (misread.digits()) {
            problems.add(new Problem("digits", page.say("dossier.track.digits.wrong")));
        }
        return new Problems(problems);
    }

    private static ModelAndView form(String code, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "dossier/visitor/track", Map.of("typed", new TrackForm(code), "problems", problems), status);
    }

    private static Problems problem(String field, String message) {
        return Problems.of(new Problem(field, message));
    }
}
