package vn.motcua.identity.web.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.ChangePassword;
import vn.motcua.identity.usecase.ChangePassword.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Đổi mật khẩu. */
@Controller
@RequestMapping("/account/password")
class PasswordController {
    private final ChangePassword changePassword;
    private final SessionDoor door;

    PasswordController(ChangePassword changePassword, SessionDoor door) {
        this.changePassword = changePassword;
        this.door = door;
    }

    @GetMapping
    ModelAndView form() {
        return form(Problems.none(), HttpStatus.OK);
    }

    @GetMapping("/changed")
    String changed() {
        return "identity/own/password-changed";
    }

    @PostMapping
    ModelAndView change(
            Actor.SignedIn actor,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!new Password(wanted).equals(new Password(again))) {
            return problem("again", page.say("identity.password.differs"));
        }
        return switch (changePassword.change(actor, new Password(current), new Password(wanted))) {
            case Outcome.Changed(var generation) -> {
                door.goOn(request, response, generation);
                yield new ModelAndView(new RedirectView("/account/password/changed", true));
            }
            case Outcome.WrongPassword _ -> problem("current", page.say("identity.password.wrong"));
            case Outcome.TooManyAttempts(var until) -> {
                var wait = page.say("identity.sign-in.too-many", page.words().moment(until));
                yield form(Problems.of(new Problem("", wait)), HttpStatus.TOO_MANY_REQUESTS);
            }
            case Outcome.SameAsBefore _ -> problem("wanted", page.say("identity.password.same"));
            case Outcome.TooWeak(var weakness) -> problem("wanted", page.say("identity.password." + slug(weakness)));
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static String slug(Password.Weakness weakness) {
        return weakness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ModelAndView problem(String field, String message) {
        return form(Problems.of(new Problem(field, message)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView form(Problems problems, HttpStatus status) {
        return new ModelAndView("identity/own/password", Map.of("problems", problems), status);
    }
}
