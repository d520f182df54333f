package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.security.Site;
import vn.motcua.identity.usecase.AcceptInvitation;
import vn.motcua.identity.usecase.AcceptInvitation.Outcome;
import vn.motcua.identity.usecase.Tickets;
import vn.motcua.identity.usecase.Welcomed;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Nhận lời mời. Looking at the page uses nothing up: programs that read letters follow links. */
@Controller
@RequestMapping("/invitation/{secret}")
class InvitationController {
    private final AcceptInvitation accepting;
    private final Tickets tickets;
    private final SessionDoor door;

    InvitationController(AcceptInvitation accepting, Tickets tickets, SessionDoor door) {
        this.accepting = accepting;
        this.tickets = tickets;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String secret) {
        return switch (accepting.see(actor, secret)) {
            case Outcome.Open(var account) -> form(secret, account, Problems.none(), HttpStatus.OK);
            case Outcome _ -> over();
        };
    }

    @PostMapping
    ModelAndView byPassword(
            Actor actor,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var password = new Password(wanted);
        var outcome = password.equals(new Password(again))
                ? accepting.byPassword(actor, secret, password, SessionDoor.knock(request, page.language()))
                : accepting.see(actor, secret);
        return answer(outcome, secret, page, welcomed -> begin(request, response, welcomed));
    }

    @PostMapping("/passkey")
    ModelAndView byPasskey(
            Actor actor,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam(defaultValue = "") String answer,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = Site.asking(request, challenge);
        var outcome = accepting.byPasskey(
                actor,
                secret,
                page.say("identity.invitation.first-key"),
                answer,
                asked,
                SessionDoor.knock(request, page.language()));
        return answer(outcome, secret, page, welcomed -> begin(request, response, welcomed));
    }

    private ModelAndView answer(Outcome outcome, String secret, Page page, Function<Welcomed, ModelAndView> welcome) {
        return switch (outcome) {
            case Outcome.Welcome(var welcomed) -> welcome.apply(welcomed);
            case Outcome.Chosen _ -> new ModelAndView(new RedirectView("/sign-in", true));
            case Outcome.Open(var account) -> problem(secret, account, "again", page.say("identity.password.differs"));
            case Outcome.TooWeak(var account, var weakness) ->
                problem(secret, account, "wanted", page.say("identity.password." + slug(weakness)));
            case Outcome.NotAdded(var account) ->
                problem(secret, account, "", page.say("identity.invitation.not-added"));
            case Outcome.Over _ -> over();
        };
    }

    private ModelAndView begin(HttpServletRequest request, HttpServletResponse response, Welcomed welcomed) {
        door.begin(request, response, welcomed.session());
        return new ModelAndView(new RedirectView(welcomed.presence().officer() ? "/desk" : "/portal", true));
    }

    private ModelAndView problem(String secret, Account account, String field, String message) {
        return form(secret, account, Problems.of(new Problem(field, message)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(String secret, Account account, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/visitor/invitation",
                Map.of(
                        "secret", secret,
                        "account", account,
                        "challenge", tickets.challenge(),
                        "problems", problems),
                status);
    }

    private static ModelAndView over() {
        return new ModelAndView("identity/visitor/invitation-over", Map.of(), HttpStatus.GONE);
    }

    private static String slug(Password.Weakness weakness) {
        return weakness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
