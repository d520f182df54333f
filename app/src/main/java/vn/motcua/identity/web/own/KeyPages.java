package vn.motcua.identity.web.own;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.KeepKeys;
import vn.motcua.identity.usecase.KeepKeys.Outcome;
import vn.motcua.identity.usecase.Tickets;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Trang khóa truy cập: one's keys and one's app, with the forms for whoever has just confirmed themselves. */
@Component
class KeyPages {
    private static final String HERE = "/account/keys";

    private final KeepKeys keepKeys;
    private final Tickets tickets;

    KeyPages(KeepKeys keepKeys, Tickets tickets) {
        this.keepKeys = keepKeys;
        this.tickets = tickets;
    }

    static ModelAndView back() {
        return new ModelAndView(new RedirectView(HERE, true));
    }

    ModelAndView page(Actor.SignedIn actor) {
        return page(actor, "", "", Problems.none());
    }

    ModelAndView confirmed(Actor.SignedIn actor, String ticket) {
        return page(actor, ticket, "", Problems.none());
    }

    ModelAndView problem(Actor.SignedIn actor, String ticket, String field, String message) {
        return page(actor, ticket, "", Problems.of(new Problem(field, message)));
    }

    private ModelAndView page(Actor.SignedIn actor, String ticket, String name, Problems problems) {
        return switch (keepKeys.see(actor)) {
            case Outcome.Seen seen ->
                new ModelAndView(
                        "identity/own/keys",
                        Map.of(
                                "seen", seen,
                                "form", KeyForm.of(ticket, tickets.challenge(), name, seen.keys()),
                                "problems", problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.ConfirmFirst _, Outcome.NotAdded _ -> back();
        };
    }
}
