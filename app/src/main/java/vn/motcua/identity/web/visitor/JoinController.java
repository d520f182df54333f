package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.model.Luggage;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.JoinIdentity;
import vn.motcua.identity.usecase.JoinIdentity.Outcome;
import vn.motcua.identity.usecase.JoinIdentity.Typed;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Gắn định danh điện tử với tài khoản đã có, the first time somebody comes with it. */
@Controller
class JoinController {
    private final JoinIdentity joining;
    private final Returning returning;
    private final SignInPage pages;
    private final Welcoming welcoming;

    JoinController(JoinIdentity joining, Returning returning, SignInPage pages, Welcoming welcoming) {
        this.joining = joining;
        this.returning = returning;
        this.pages = pages;
        this.welcoming = welcoming;
    }

    @PostMapping("/sign-in/join")
    ModelAndView join(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new Typed(login, new Password(password));
        return switch (joining.join(
                ticket, returning.take(request, response), typed, SessionDoor.knock(request, page.language()))) {
            case Outcome.Welcome(var welcomed, var luggage) ->
                welcoming.welcome(welcomed, SignInForm.of(luggage), page, request, response);
            case Outcome.Again(var next, var key, var until) -> {
                returning.give(key, request, response);
                var status = until.isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
                yield form(next, login, Problems.of(problem(until, page)), status);
            }
            case Outcome.OfficersElsewhere _ ->
                told(page.say("identity.provider.refused.officer", page.place().hotline()), HttpStatus.FORBIDDEN);
            case Outcome.Lost _ -> told(page.say("identity.provider.lost"), HttpStatus.BAD_REQUEST);
        };
    }

    static ModelAndView form(String ticket, String login, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/visitor/join", Map.of("ticket", ticket, "login", login, "problems", problems), status);
    }

    private ModelAndView told(String what, HttpStatus status) {
        return pages.told(what, SignInForm.of(Luggage.NONE), status);
    }

    private static Problem problem(Optional<Instant> until, Page page) {
        return until.map(at -> new Problem(
                        "", page.say("identity.sign-in.too-many", page.words().moment(at))))
                .orElseGet(() -> new Problem("login", page.say("identity.sign-in.unknown")));
    }
}
