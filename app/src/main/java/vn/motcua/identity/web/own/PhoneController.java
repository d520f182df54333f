package vn.motcua.identity.web.own;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.ConfirmPhone;
import vn.motcua.identity.usecase.SendCode;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Số điện thoại của mình: typed, confirmed by a code that is sent to it. */
@Controller
@RequestMapping("/account/phone")
class PhoneController {
    private final SendCode sending;
    private final ConfirmPhone confirming;

    PhoneController(SendCode sending, ConfirmPhone confirming) {
        this.sending = sending;
        this.confirming = confirming;
    }

    @GetMapping
    ModelAndView form() {
        return form("", Problems.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView send(
            Actor.SignedIn actor,
            @RequestParam(defaultValue = "") String phone,
            Page page,
            HttpServletRequest request) {
        var sent =
                sending.send(actor, phone, request.getRemoteAddr(), digits -> page.say("identity.phone.text", digits));
        return switch (sent) {
            case SendCode.Outcome.Sent(var code, var to) -> code(code, to.masked(), Problems.none(), HttpStatus.OK);
            case SendCode.Outcome.NotSent _ -> problem(phone, page.say("identity.phone.not-sent"));
            case SendCode.Outcome.Misread _ -> problem(phone, page.say("identity.form.phone.unreadable"));
            case SendCode.Outcome.TooMany(var until) -> {
                var wait = page.say("identity.phone.too-many", page.words().moment(until));
                yield form(phone, Problems.of(new Problem("phone", wait)), HttpStatus.TOO_MANY_REQUESTS);
            }
            case SendCode.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/{code:[0-9a-f-]{36}}")
    ModelAndView confirm(
            Actor.SignedIn actor, @PathVariable UUID code, @RequestParam(defaultValue = "") String digits, Page page) {
        return switch (confirming.confirm(actor, code, digits)) {
            case ConfirmPhone.Outcome.Confirmed _ ->
                new ModelAndView(new RedirectView("/account/phone?confirmed", true));
            case ConfirmPhone.Outcome.Wrong(var to, var left) -> {
                var wrong = new Problem("digits", page.say("identity.phone.wrong", left));
                yield code(code, to.masked(), Problems.of(wrong), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case ConfirmPhone.Outcome.Over _ -> problem("", page.say("identity.phone.over"));
            case ConfirmPhone.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView problem(String phone, String message) {
        return form(phone, Problems.of(new Problem("phone", message)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(String phone, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/own/phone", Map.of("phone", phone, "open", sending.isOpen(), "problems", problems), status);
    }

    private static ModelAndView code(UUID code, String phone, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/own/phone-code", Map.of("code", code, "phone", phone, "problems", problems), status);
    }
}
