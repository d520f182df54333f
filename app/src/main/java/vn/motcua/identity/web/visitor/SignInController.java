package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.security.Site;
import vn.motcua.identity.usecase.ProveByCode;
import vn.motcua.identity.usecase.SignIn;
import vn.motcua.identity.usecase.SignIn.Outcome;
import vn.motcua.identity.usecase.SignInByPasskey;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Đăng nhập bằng khóa truy cập, hoặc bằng mật khẩu and what stands beside it. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final SignInByPasskey byPasskey;
    private final ProveByCode byCode;
    private final SignInPage pages;
    private final Welcoming welcoming;

    SignInController(
            SignIn signIn, SignInByPasskey byPasskey, ProveByCode byCode, SignInPage pages, Welcoming welcoming) {
        this.signIn = signIn;
        this.byPasskey = byPasskey;
        this.byCode = byCode;
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
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = SignInForm.of(request.getParameterMap());
        return switch (signIn.signIn(login, new Password(password), SessionDoor.knock(request, page.language()))) {
            case Outcome.Welcome(var welcomed) -> welcoming.welcome(welcomed, typed, page, request, response);
            case Outcome.SecondStep(var ticket) -> pages.secondStep(typed, ticket, Problems.none(), HttpStatus.OK);
            case Outcome.Unknown _ ->
                pages.form(
                        typed,
                        problem("login", page.say("identity.sign-in.unknown")),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.TooManyAttempts(var until) ->
                pages.form(typed, problem("", tooMany(page, until)), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-in/passkey")
    ModelAndView byPasskey(
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam(defaultValue = "") String answer,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = SignInForm.of(request.getParameterMap());
        return byPasskey
                .signIn(answer, Site.asking(request, challenge), SessionDoor.knock(request, page.language()))
                .map(welcomed -> welcoming.welcome(welcomed, typed, page, request, response))
                .orElseGet(() -> pages.form(
                        typed, problem("", page.say("identity.passkey.not-known")), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping("/sign-in/code")
    ModelAndView byCode(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = SignInForm.of(request.getParameterMap());
        return switch (byCode.prove(ticket, code, SessionDoor.knock(request, page.language()))) {
            case ProveByCode.Outcome.Welcome(var welcomed) ->
                welcoming.welcome(welcomed, typed, page, request, response);
            case ProveByCode.Outcome.WrongCode _ -> {
                var wrong = problem("code", page.say("identity.second-step.wrong"));
                yield pages.secondStep(typed, ticket, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case ProveByCode.Outcome.TooManyAttempts(var until) -> {
                var wait = problem("code", tooMany(page, until));
                yield pages.secondStep(typed, ticket, wait, HttpStatus.TOO_MANY_REQUESTS);
            }
            case ProveByCode.Outcome.Over _ ->
                pages.told(page.say("identity.second-step.over"), typed, HttpStatus.UNAUTHORIZED);
        };
    }

    private static Problems problem(String field, String message) {
        return Problems.of(new Problem(field, message));
    }

    private static String tooMany(Page page, Instant until) {
        return page.say("identity.sign-in.too-many", page.words().moment(until));
    }
}
