package vn.motcua.identity.web.admin;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.usecase.KeepClients;
import vn.motcua.identity.usecase.PrepareAppointment;
import vn.motcua.identity.usecase.PrepareAppointment.Outcome.Blank;
import vn.motcua.identity.usecase.RegisterClient;
import vn.motcua.identity.usecase.RegisterClient.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Phần mềm được đăng ký: the list, and another one. */
@Controller
@RequestMapping(ClientsController.HOME)
class ClientsController {
    static final String HOME = "/admin/clients";

    private final KeepClients keepClients;
    private final RegisterClient registerClient;
    private final PrepareAppointment preparation;

    ClientsController(KeepClients keepClients, RegisterClient registerClient, PrepareAppointment preparation) {
        this.keepClients = keepClients;
        this.registerClient = registerClient;
        this.preparation = preparation;
    }

    @GetMapping
    ModelAndView list(Actor actor, Page page) {
        return list(actor, Optional.empty(), Problems.none(), page);
    }

    @PostMapping
    ModelAndView register(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var form = ClientForm.of(fields);
        var problems = form.problems(page);
        return problems.isEmpty() ? register(actor, form, page) : list(actor, Optional.of(form), problems, page);
    }

    private ModelAndView register(Actor actor, ClientForm form, Page page) {
        return switch (registerClient.register(actor, form.wish())) {
            case Outcome.Registered(var client, var secret) ->
                new ModelAndView("identity/admin/client-once", Map.of("client", client, "secret", secret.text()));
            case Outcome.RegisteredBefore _ -> new ModelAndView(new RedirectView(HOME, true));
            case Outcome.NoSuchAgency _ -> problem(actor, form, page.say("identity.form.agency.not-then"), page);
            case Outcome.NotAllowed(var refused) -> problem(actor, form, Refusals.reason(refused, page.words()), page);
        };
    }

    private ModelAndView problem(Actor actor, ClientForm form, String message, Page page) {
        return list(actor, Optional.of(form), Problems.of(new Problem("agency", message)), page);
    }

    private ModelAndView list(Actor actor, Optional<ClientForm> form, Problems problems, Page page) {
        return switch (keepClients.list(actor)) {
            case KeepClients.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case KeepClients.Outcome.Listed listed ->
                switch (preparation.blank(actor)) {
                    case PrepareAppointment.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
                    case Blank blank -> list(listed, blank, form, problems, page);
                };
            case KeepClients.Outcome.Seen _, KeepClients.Outcome.Rotated _, KeepClients.Outcome.Unknown _ ->
                throw new IllegalStateException();
        };
    }

    private static ModelAndView list(
            KeepClients.Outcome.Listed listed, Blank blank, Optional<ClientForm> form, Problems problems, Page page) {
        return new ModelAndView(
                "identity/admin/clients",
                Map.of(
                        "clients", listed.clients(),
                        "form", form.orElseGet(() -> ClientForm.blank(blank.post())),
                        "choices", Choices.ofPrograms(blank, page.words()),
                        "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
