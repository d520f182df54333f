package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.SignInByPhone;
import vn.motcua.identity.usecase.SignInByPhone.Asked;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Đăng nhập bằng mã gửi tới điện thoại. */
@Controller
@RequestMapping("/sign-in/phone")
class PhoneDoorController {
    private final SignInByPhone signIn;
    private final Welcoming welcoming;

    PhoneDoorController(SignInByPhone signIn, Welcoming welcoming) {
        this.signIn = signIn;
        this.welcoming = welcoming;
    }

    @GetMapping
    ModelAndView form(@RequestParam(name = "continue", defaultValue = "") String wayBack) {
        return form(new SignInForm("", wayBack, Kept.NOTHING), "", Problems.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String phone, Page page, HttpServletRequest request) {
        var typed = SignInForm.of(request.getParameterMap());
        var asked = signIn.ask(phone, request.getRemoteAddr(), digits -> page.say("identity.phone-door.text", digits));
        return switch (asked) {
            case Asked.Sent(var code, var to) -> code(typed, code, to.masked(), Problems.none(), HttpStatus.OK);
            case Asked.Misread _ ->
                form(
                        typed,
                        phone,
                        problem("phone", page.say("identity.form.phone.unreadable")),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Asked.TooMany(var until) -> {
                var wait = page.say("identity.phone.too-many", page.words().moment(until));
                yield form(typed, phone, problem("phone", wait), HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/{code:[0-9a-f-]{36}}")
    ModelAndView enter(
            @PathVariable UUID code,
            @RequestParam(defaultValue = "") String digits,
            @RequestParam(defaultValue = "") String to,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = SignInForm.of(request.getParameterMap());
        return signIn.enter(code, digits, SessionDoor.knock(request, page.language()))
                .map(welcomed -> welcoming.welcome(welcomed, typed, page, request, response))
                .orElseGet(() -> code(
                        typed,
                        code,
                        to,
                        problem("digits", page.say("identity.phone-door.wrong")),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static Problems problem(String field, String message) {
        return Problems.of(new Problem(field, message));
    }

    private ModelAndView form(SignInForm typed, String phone, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/visitor/phone",
                Map.of("typed", typed, "phone", phone, "open", signIn.isOpen(), "problems", problems),
                status);
    }

    private static ModelAndView code(SignInForm typed, UUID code, String to, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/visitor/phone-code",
                Map.of("typed", typed, "code", code, "to", to, "problems", problems),
                status);
    }
}
