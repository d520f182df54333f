package vn.motcua.identity.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.model.Passkey;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.security.Site;
import vn.motcua.identity.usecase.ConfirmIdentity;
import vn.motcua.identity.usecase.KeepKeys;
import vn.motcua.identity.usecase.KeepKeys.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Khóa truy cập của mình. */
@Controller
@RequestMapping("/account/keys")
class KeysController {
    private final KeyPages pages;
    private final KeepKeys keepKeys;
    private final ConfirmIdentity confirmIdentity;

    KeysController(KeyPages pages, KeepKeys keepKeys, ConfirmIdentity confirmIdentity) {
        this.pages = pages;
        this.keepKeys = keepKeys;
        this.confirmIdentity = confirmIdentity;
    }

    @GetMapping
    ModelAndView show(Actor.SignedIn actor) {
        return pages.page(actor);
    }

    @PostMapping("/password")
    ModelAndView confirm(Actor.SignedIn actor, @RequestParam(defaultValue = "") String current, Page page) {
        return confirmed(actor, confirmIdentity.byPassword(actor, new Password(current)), page);
    }

    @PostMapping("/passkey")
    ModelAndView confirm(
            Actor.SignedIn actor,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam(defaultValue = "") String answer,
            Page page,
            HttpServletRequest request) {
        return confirmed(actor, confirmIdentity.byKey(actor, answer, Site.asking(request, challenge)), page);
    }

    private ModelAndView confirmed(Actor.SignedIn actor, ConfirmIdentity.Outcome outcome, Page page) {
        return switch (outcome) {
            case ConfirmIdentity.Outcome.Confirmed(var ticket) -> pages.confirmed(actor, ticket);
            case ConfirmIdentity.Outcome.NotConfirmed _ ->
                pages.problem(actor, "", "current", page.say("identity.password.wrong"));
            case ConfirmIdentity.Outcome.TooManyAttempts(var until) -> {
                var wait = page.say("identity.sign-in.too-many", page.words().moment(until));
                yield pages.problem(actor, "", "current", wait);
            }
            case ConfirmIdentity.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping
    ModelAndView add(
            Actor.SignedIn actor,
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(name = "name", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam(defaultValue = "") String answer,
            Page page,
            HttpServletRequest request) {
        var name = Text.clean(typed);
        if (name.isEmpty() || name.length() > Passkey.LONGEST_NAME) {
            return pages.problem(actor, ticket, "name", page.say("identity.keys.name.missing", Passkey.LONGEST_NAME));
        }
        return kept(actor, keepKeys.add(actor, ticket, name, answer, Site.asking(request, challenge)), ticket, page);
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(
            Actor.SignedIn actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String ticket, Page page) {
        return kept(actor, keepKeys.remove(actor, ticket, id), ticket, page);
    }

    private ModelAndView kept(Actor.SignedIn actor, Outcome outcome, String ticket, Page page) {
        return switch (outcome) {
            case Outcome.Seen _ -> KeyPages.back();
            case Outcome.ConfirmFirst _ -> pages.problem(actor, "", "current", page.say("identity.keys.confirm-first"));
            case Outcome.NotAdded _ ->
                pages.problem(actor, ticket, "name", page.say("identity.keys.not-added", Passkey.MOST));
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }
}
