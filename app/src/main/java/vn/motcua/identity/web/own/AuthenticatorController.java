package vn.motcua.identity.web.own;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.document.Qr;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Totp;
import vn.motcua.identity.usecase.KeepAuthenticator;
import vn.motcua.identity.usecase.KeepAuthenticator.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Ứng dụng tạo mã của mình. */
@Controller
@RequestMapping("/account/keys/app")
class AuthenticatorController {
    private final KeepAuthenticator keepAuthenticator;
    private final KeyPages pages;

    AuthenticatorController(KeepAuthenticator keepAuthenticator, KeyPages pages) {
        this.keepAuthenticator = keepAuthenticator;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView begin(Actor.SignedIn actor, @RequestParam(defaultValue = "") String ticket, Page page) {
        return answer(actor, keepAuthenticator.begin(actor, ticket), page);
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(Actor.SignedIn actor, @RequestParam(defaultValue = "") String code, Page page) {
        return answer(actor, keepAuthenticator.confirm(actor, code), page);
    }

    @PostMapping("/removal")
    ModelAndView remove(Actor.SignedIn actor, @RequestParam(defaultValue = "") String ticket, Page page) {
        return answer(actor, keepAuthenticator.remove(actor, ticket), page);
    }

    private ModelAndView answer(Actor.SignedIn actor, Outcome outcome, Page page) {
        return switch (outcome) {
            case Outcome.Begun(var login, var totp) -> shown(login, totp, page);
            case Outcome.WrongCode _ -> {
                var wrong = Problems.of(new Problem("code", page.say("identity.second-step.wrong")));
                yield new ModelAndView("identity/own/app", Map.of("problems", wrong), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Outcome.Done _ -> KeyPages.back();
            case Outcome.ConfirmFirst _ -> pages.problem(actor, "", "current", page.say("identity.keys.confirm-first"));
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    /** The only page that ever shows the secret; asked for again, another is made. */
    private static ModelAndView shown(LoginName login, Totp totp, Page page) {
        var code = Qr.of(totp.address(page.place().name(), login), Qr.Wear.SHELTERED);
        return new ModelAndView(
                "identity/own/app", Map.of("problems", Problems.none(), "code", code, "secret", totp.spoken()));
    }
}
