package vn.motcua.identity.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.KeepClients;
import vn.motcua.identity.usecase.KeepClients.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Một phần mềm được đăng ký: what it may, another secret for it, and its end. */
@Controller
@RequestMapping(ClientsController.HOME + "/{id:[0-9a-f-]{36}}")
class ClientController {
    private final KeepClients keepClients;

    ClientController(KeepClients keepClients) {
        this.keepClients = keepClients;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id) {
        return answer(
                keepClients.see(actor, id),
                seen -> new ModelAndView("identity/admin/client", Map.of("client", seen.client())));
    }

    @PostMapping("/rotation")
    ModelAndView rotate(Actor actor, @PathVariable UUID id) {
        return answer(keepClients.rotate(actor, id), ClientController::back);
    }

    @PostMapping("/revocation")
    ModelAndView revoke(Actor actor, @PathVariable UUID id) {
        return answer(keepClients.revoke(actor, id), ClientController::back);
    }

    private static ModelAndView answer(Outcome outcome, Function<Outcome.Seen, ModelAndView> seen) {
        return switch (outcome) {
            case Outcome.Seen found -> seen.apply(found);
            case Outcome.Rotated(var client, var secret, var formerUntil) ->
                new ModelAndView(
                        "identity/admin/client-once",
                        Map.of("client", client, "secret", secret.text(), "formerUntil", Optional.of(formerUntil)));
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Listed _ -> throw new IllegalStateException();
        };
    }

    private static ModelAndView back(Outcome.Seen seen) {
        return new ModelAndView(
                new RedirectView(ClientsController.HOME + "/" + seen.client().id(), true));
    }
}
