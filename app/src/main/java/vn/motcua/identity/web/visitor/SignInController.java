package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.SignIn;
import vn.motcua.identity.usecase.SignIn.Outcome;
import vn.motcua.identity.usecase.SignOut;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.WayBack;

/** Đăng nhập, đăng xuất. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final SignOut signOut;
    private final SessionDoor door;

    SignInController(SignIn signIn, SignOut signOut, SessionDoor door) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.door = door;
    }

    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(name = "continue", defaultValue = "") String wayBack) {
        return form(new SignInForm("", wayBack, Kept.NOTHING), Problems.none(), HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "continue", defaultValue = "") String wayBack,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new SignInForm(login, wayBack, Kept.along(request.getParameterMap()));
        return switch (signIn.signIn(login, new Password(password), request.getRemoteAddr(), page.language())) {
            case Outcome.Welcome(var presence) -> {
                door.begin(request, response, presence);
                yield typed.kept().isNothing()
                        ? goOn(presence, wayBack)
                        : goOn(typed.kept(), page.renewed(door.token(request, response)));
            }
            case Outcome.Unknown _ ->
                form(typed, problem("login", page.say("identity.sign-in.unknown")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.TooManyAttempts(var until) ->
                form(
                        typed,
                        problem(
                                "",
                                page.say(
                                        "identity.sign-in.too-many",
                                        page.words().moment(until))),
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-out")
    RedirectView signOut(Actor.SignedIn actor, HttpServletRequest request, HttpServletResponse response) {
        signOut.signOut(actor);
        door.end(request, response);
        return new RedirectView("/", true);
    }

    private static ModelAndView goOn(Presence presence, String wayBack) {
        var own = presence.officer() ? "/desk" : "/portal";
        return new ModelAndView(WayBack.of(wayBack)
                // Made by us from the address asked for, so it carries the language already.
                .map(back -> new RedirectView(back.path(), false))
                .orElseGet(() -> new RedirectView(own, true)));
    }

    /** Sent again only when the person says so: it may have been somebody else's, at a screen that several use. */
    private static ModelAndView goOn(Kept kept, Page page) {
        return new ModelAndView("identity/visitor/kept", Map.of("page", page, "kept", kept));
    }

    private static ModelAndView form(SignInForm typed, Problems problems, HttpStatus status) {
        return new ModelAndView("identity/visitor/sign-in", Map.of("typed", typed, "problems", problems), status);
    }

    private static Problems problem(String field, String message) {
        return Problems.of(new Problem(field, message));
    }
}
