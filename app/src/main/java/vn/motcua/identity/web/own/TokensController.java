package vn.motcua.identity.web.own;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.usecase.KeepTokens;
import vn.motcua.identity.usecase.MakeToken;
import vn.motcua.identity.usecase.MakeToken.Outcome;
import vn.motcua.identity.usecase.RotateToken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Mã truy cập của mình: for programs that act for a person. */
@Controller
@RequestMapping("/account/tokens")
class TokensController {
    private static final String HERE = "/account/tokens";
    private static final List<String> DAYS = List.of("30", "90", "365");

    private final MakeToken makeToken;
    private final KeepTokens keepTokens;
    private final RotateToken rotateToken;

    TokensController(MakeToken makeToken, KeepTokens keepTokens, RotateToken rotateToken) {
        this.makeToken = makeToken;
        this.rotateToken = rotateToken;
        this.keepTokens = keepTokens;
    }

    @GetMapping
    ModelAndView list(Actor.SignedIn actor, Page page) {
        return list(actor, TokenForm.blank(), Problems.none(), page);
    }

    @PostMapping
    ModelAndView make(Actor.SignedIn actor, @RequestParam Map<String, String> fields, Page page) {
        var form = new TokenForm(fields);
        var problems = form.problems(DAYS, page);
        return problems.isEmpty() ? make(actor, form, page) : list(actor, form, problems, page);
    }

    @PostMapping("/{id}/revocation")
    ModelAndView revoke(Actor.SignedIn actor, @PathVariable UUID id) {
        return switch (keepTokens.revoke(actor, id)) {
            case KeepTokens.Outcome.Listed _ -> back();
            case KeepTokens.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/{id}/rotation")
    ModelAndView rotate(
            Actor.SignedIn actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, Page page) {
        var box = "current-" + id;
        return switch (rotateToken.rotate(actor, new Password(fields.getOrDefault(box, "")), id)) {
            case RotateToken.Outcome.Rotated(var token, var secret, var formerUntil) ->
                new ModelAndView(
                        "identity/own/token-once",
                        Map.of("token", token, "secret", secret.text(), "formerUntil", Optional.of(formerUntil)));
            case RotateToken.Outcome.Unknown _ -> back();
            case RotateToken.Outcome.WrongPassword _ ->
                problem(actor, TokenForm.blank(), box, page.say("identity.password.wrong"), page);
            case RotateToken.Outcome.TooManyAttempts(var until) ->
                problem(actor, TokenForm.blank(), box, wait(until, page), page);
            case RotateToken.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static String wait(Instant until, Page page) {
        return page.say("identity.sign-in.too-many", page.words().moment(until));
    }

    private ModelAndView make(Actor.SignedIn actor, TokenForm form, Page page) {
        return switch (makeToken.make(actor, new Password(form.of("current")), form.wish())) {
            case Outcome.Made(var token, var secret) ->
                new ModelAndView("identity/own/token-once", Map.of("token", token, "secret", secret.text()));
            case Outcome.MadeBefore _ -> back();
            case Outcome.TooMany _ -> problem(actor, form, "", page.say("identity.tokens.too-many", Token.MOST), page);
            case Outcome.WrongPassword _ -> problem(actor, form, "current", page.say("identity.password.wrong"), page);
            case Outcome.TooManyAttempts(var until) -> problem(actor, form, "current", wait(until, page), page);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView problem(Actor.SignedIn actor, TokenForm form, String field, String message, Page page) {
        return list(actor, form, Problems.of(new Problem(field, message)), page);
    }

    private ModelAndView list(Actor.SignedIn actor, TokenForm form, Problems problems, Page page) {
        var choices = DAYS.stream()
                .map(days -> Choice.of(days, page.say("identity.tokens.days", days)))
                .toList();
        return switch (keepTokens.list(actor)) {
            case KeepTokens.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case KeepTokens.Outcome.Listed(var tokens) ->
                new ModelAndView(
                        "identity/own/tokens",
                        Map.of("tokens", tokens, "form", form, "problems", problems, "choices", choices),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView back() {
        return new ModelAndView(new RedirectView(HERE, true));
    }
}
