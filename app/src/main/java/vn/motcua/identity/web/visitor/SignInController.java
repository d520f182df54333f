package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.usecase.SignIn;
import vn.motcua.identity.usecase.SignIn.Outcome;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Đăng nhập bằng mật khẩu. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final SignInPage pages;
    private final Welcoming welcoming;

    SignInController(SignIn signIn, SignInPage pages, Welcoming welcoming) {
        this.signIn = signIn;
        this.pages = pages;
        this.welcoming = welcoming;
    }

    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(name = "continue", defaultValue = "") String wayBack) {
        return pages.form(new SignInForm("", wayBack, Kept.NOTHING), Problems.none(), HttpStatus.OK);
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
            case Outcome.Welcome(var presence) ->
                welcoming.welcome(presence, Proof.PASSWORD, typed, page, request, response);
            case Outcome.Unknown _ ->
                pages.form(
                        typed,
                        problem("login", page.say("identity.sign-in.unknown")),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.TooManyAttempts(var until) -> {
                var wait = page.say("identity.sign-in.too-many", page.words().moment(until));
                yield pages.form(typed, problem("", wait), HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private static Problems problem(String field, String message) {
        return Problems.of(new Problem(field, message));
    }
}
